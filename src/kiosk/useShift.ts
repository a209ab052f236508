import { type RefObject, useEffect } from 'react';

/** Offsets in CSS pixels, against screen burn-in. */
const path = [
  [0, 0],
  [6, 3],
  [10, 8],
  [5, 12],
  [-2, 9],
  [-8, 10],
  [-10, 3],
  [-4, -3],
] as const;
const everyMinute = 60_000;

/** Moves the element by a few pixels each minute, too little to notice. */
export const useShift = (picture: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    let step = 0;
    const timer = setInterval(() => {
      step = (step + 1) % path.length;
      const [right, down] = path[step] ?? [0, 0];
      picture.current?.style.setProperty('translate', `${right}px ${down}px`);
    }, everyMinute);
    return () => clearInterval(timer);
  }, [picture]);
};

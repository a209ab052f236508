import { useEffect, useRef, useState } from 'react';

/** How long each greeting is shown, in milliseconds. */
export const rotationTime = 6_000;

/** Milliseconds from decision to touch. A touch sooner than this after a change was meant for the previous greeting. */
const reach = 700;

/** Cycles through `all` until paused. Starts paused if the device prefers reduced motion. */
export const useRotation = <T>(all: readonly [T, ...T[]] | readonly T[]) => {
  const [turn, setTurn] = useState(0);
  const [paused, setPaused] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const turnedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (paused) return;
    const timer = setInterval(() => {
      turnedAt.current = performance.now();
      setTurn((before) => before + 1);
    }, rotationTime);
    return () => clearInterval(timer);
  }, [paused]);
  const at = (index: number): T => all[(index + all.length) % all.length] as T;
  return {
    current: at(turn),
    /** The item the person saw when they decided to touch. */
    seen: (): T => at(performance.now() - turnedAt.current < reach ? turn - 1 : turn),
    paused,
    pause: () => setPaused((before) => !before),
  };
};

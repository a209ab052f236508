import { useEffect, useReducer } from 'react';

/**
 * React keeps the render before the last one, and with it what it knew: each time that this turns true, or is one more,
 * it is drawn once more.
 */
export const useDrawnOnceMore = (forgotten: boolean | number): void => {
  const [, drawOnceMore] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (forgotten) drawOnceMore();
  }, [forgotten]);
};

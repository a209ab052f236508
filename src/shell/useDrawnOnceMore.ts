import { useEffect, useReducer } from 'react';

/**
 * Renders once more each time `forgotten` becomes true or changes to another number: React keeps the previous fiber
 * tree, and with it the props and state of a visit that has ended.
 */
export const useDrawnOnceMore = (forgotten: boolean | number): void => {
  const [, drawOnceMore] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (forgotten) drawOnceMore();
  }, [forgotten]);
};

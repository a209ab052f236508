import { type ReactNode, useDeferredValue } from 'react';

/**
 * Folded away or below the edge at first, and so drawn after what is in sight, in pieces: a cheap phone answers
 * meanwhile. `atOnce` for the first of a row, which may come to be another one.
 */
export const Deferred = ({ atOnce = false, children }: { atOnce?: boolean; children: ReactNode }) =>
  useDeferredValue(true, atOnce) && children;

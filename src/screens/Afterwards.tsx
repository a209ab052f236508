import { type ReactNode, useDeferredValue } from 'react';

/** Folded away at first, and so drawn after what is in sight, piece by piece: a cheap phone answers meanwhile. */
export const Afterwards = ({ children }: { children: ReactNode }) =>
  useDeferredValue(true, false) && children;

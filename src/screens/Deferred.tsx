import { type ReactNode, useDeferredValue } from 'react';

/**
 * Renders its children in a low-priority pass, so that collapsed or off-screen content does not block input on a slow
 * phone. `atOnce` skips the deferral; lists pass it for whichever item is first.
 */
export const Deferred = ({ atOnce = false, children }: { atOnce?: boolean; children: ReactNode }) =>
  useDeferredValue(true, atOnce) && children;

import { createContext, type ReactNode } from 'react';

/** What ends the bar of every screen in the place of "Leave"; null where people may leave for another site. */
export const BarContext = createContext<ReactNode>(null);

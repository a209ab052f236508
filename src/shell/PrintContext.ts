import { createContext } from 'react';

/** Prints the page; null where there is no printer. */
export const PrintContext = createContext<(() => void) | null>(() => window.print());

import { createContext } from 'react';

/** What puts the page on paper; null where there is no printer. */
export const PrintContext = createContext<(() => void) | null>(() => window.print());

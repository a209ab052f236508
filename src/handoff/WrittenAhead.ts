import { createContext } from 'react';

/** Whether a page is written by the build and read on any later day, so that it cannot say what is true today. */
export const WrittenAhead = createContext(false);

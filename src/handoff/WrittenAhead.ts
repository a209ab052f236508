import { createContext } from 'react';

/** True while the build prerenders a page that is read on any later day and so cannot use today's date. */
export const WrittenAhead = createContext(false);

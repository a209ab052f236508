import { createContext } from 'react';
import type { Mode } from './mode';

/** How the page is used; on a wall nothing dials, links or leaves. */
export const ModeContext = createContext<Mode>('phone');

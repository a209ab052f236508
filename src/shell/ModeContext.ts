import { createContext } from 'react';
import type { Mode } from './mode';

/** On a kiosk nothing dials, links out or leaves the site. */
export const ModeContext = createContext<Mode>('phone');

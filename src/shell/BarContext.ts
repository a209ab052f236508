import { createContext, type ReactNode } from 'react';

/** Replaces "Leave" at the end of every screen's bar, as on the kiosk; null keeps "Leave". */
export const BarContext = createContext<ReactNode>(null);

import { createContext, type Dispatch, type ReactNode, type SetStateAction, useState } from 'react';
import type { Borough } from '../catalog/places/shape';
import type { ProgramId } from '../catalog/programs';

/** What the person ticked to take along, and the borough in view. In memory only. */
export interface Ticks {
  borough: Borough | null;
  open: boolean;
  programs: ReadonlyMap<ProgramId, boolean>;
  places: ReadonlyMap<ProgramId, readonly string[]>;
}

export const TicksContext = createContext<readonly [Ticks, Dispatch<SetStateAction<Ticks>>] | null>(null);

const none: Ticks = { borough: null, open: false, programs: new Map(), places: new Map() };

/** Remembers for as long as it stands; it must not outlive the visit. */
export const TakingProvider = ({ children }: { children: ReactNode }) => (
  <TicksContext value={useState(none)}>{children}</TicksContext>
);

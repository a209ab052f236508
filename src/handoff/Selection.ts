import { createContext } from 'react';
import type { Borough } from '../catalog/newYork/boroughs';
import type { ProgramId } from '../catalog/programs';

/** What the person ticked to take along, the borough in view, and the ways to change it. In memory only. */
export interface Selection {
  /** The borough chosen for looking at places; null while none was. */
  borough: Borough | null;
  look(borough: Borough): void;
  /** Only the programs that were touched. */
  programs: Readonly<Partial<Record<ProgramId, boolean>>>;
  take(program: ProgramId, taken: boolean): void;
  /** Only the places that were touched, by their ids. */
  places: Readonly<Partial<Record<ProgramId, Readonly<Record<string, boolean>>>>>;
  takePlace(program: ProgramId, place: string, taken: boolean): void;
}

/** Null outside of a visit, where there is nothing to tick. */
export const SelectionContext = createContext<Selection | null>(null);

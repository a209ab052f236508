import { createContext } from 'react';
import type { Borough } from '../catalog/city/boroughs';
import type { ProgramId } from '../catalog/programs';

/** What the person selected to take away, and how to change it. Kept in memory only. */
export interface Selection {
  /** The borough chosen for viewing places; null until one is chosen. */
  borough: Borough | null;
  look(borough: Borough): void;
  /** Whether a program is selected unless the person changes it. */
  isByDefault(program: ProgramId): boolean;
  /** Only the programs the person changed. */
  programs: Readonly<Partial<Record<ProgramId, boolean>>>;
  take(program: ProgramId, taken: boolean): void;
  /** Only the places the person changed, by place id. */
  places: Readonly<Partial<Record<ProgramId, Readonly<Record<string, boolean>>>>>;
  takePlace(program: ProgramId, place: string, taken: boolean): void;
}

/** Null outside a visit. */
export const SelectionContext = createContext<Selection | null>(null);

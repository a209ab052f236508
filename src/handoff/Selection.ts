import { createContext } from 'react';
import type { Borough } from '../catalog/places/shape';
import type { ProgramId } from '../catalog/programs';

/** What the person ticked to take along, and the borough in view. In memory only. */
export interface Selection {
  borough: Borough | null;
  open: boolean;
  programs: ReadonlyMap<ProgramId, boolean>;
  /** The places that were touched, by their ids. */
  places: ReadonlyMap<ProgramId, ReadonlyMap<string, boolean>>;
}

export const emptySelection: Selection = {
  borough: null,
  open: false,
  programs: new Map(),
  places: new Map(),
};

/** The ticks of this visit, and the way to change them. Null outside of a visit. */
export const SelectionContext = createContext<
  readonly [Selection, (change: (before: Selection) => Selection) => void] | null
>(null);

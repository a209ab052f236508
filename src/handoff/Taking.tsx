import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Borough } from '../catalog/places/shape';
import type { ProgramId } from '../catalog/programs';

/** What the person ticked to take along, and the borough in view. In memory only. */
export interface Taking {
  /** The borough chosen for looking at places; null while none was. */
  borough: Borough | null;
  look(borough: Borough): void;
  /** Whether a program goes along; `likely` is what happens to one that was never touched. */
  takes(program: ProgramId, likely: boolean): boolean;
  take(program: ProgramId, taken: boolean): void;
  /** The places chosen to go along with a program; null while none was touched. */
  placesWith(program: ProgramId): readonly string[] | null;
  takePlaces(program: ProgramId, places: readonly string[]): void;
  /** Whether the list itself is on the screen. */
  open: boolean;
  show(open: boolean): void;
}

const TakingContext = createContext<Taking | null>(null);

/** Null outside of a visit, where there is nothing to tick. */
export const useTaking = (): Taking | null => useContext(TakingContext);

/** Remembers for as long as it stands; it must not outlive the visit. */
export const TakingProvider = ({ children }: { children: ReactNode }) => {
  const [borough, look] = useState<Borough | null>(null);
  const [open, show] = useState(false);
  const [ticked, setTicked] = useState<ReadonlyMap<ProgramId, boolean>>(new Map());
  const [chosen, setChosen] = useState<ReadonlyMap<ProgramId, readonly string[]>>(new Map());
  const taking = useMemo<Taking>(
    () => ({
      borough,
      look,
      takes: (program, likely) => ticked.get(program) ?? likely,
      take: (program, taken) => setTicked((before) => new Map(before).set(program, taken)),
      placesWith: (program) => chosen.get(program) ?? null,
      takePlaces: (program, places) => setChosen((before) => new Map(before).set(program, places)),
      open,
      show,
    }),
    [borough, open, ticked, chosen],
  );
  return <TakingContext value={taking}>{children}</TakingContext>;
};

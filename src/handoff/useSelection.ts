import { useContext, useMemo } from 'react';
import type { Borough } from '../catalog/places/shape';
import type { ProgramId } from '../catalog/programs';
import { useTag } from '../language/useTag';
import { placesByDefault } from './list';
import { type Selection, SelectionContext } from './Selection';
import { useToday } from './useToday';

export interface SelectionControls extends Pick<Selection, 'borough' | 'look' | 'take' | 'takePlace'> {
  /** Whether a program goes along; `likely` is what happens to one that was never touched. */
  takes(program: ProgramId, likely: boolean): boolean;
  /** The places that go along with a program, seen from a borough: the usual ones, but for those that were touched. */
  placesWith(program: ProgramId, from: Borough | null): readonly string[];
}

/** Null outside of a visit, where there is nothing to tick. */
export const useSelection = (): SelectionControls | null => {
  const selection = useContext(SelectionContext);
  const today = useToday();
  const reader = useTag();
  return useMemo(() => {
    if (!selection) return null;
    return {
      ...selection,
      takes: (program, likely) => selection.programs[program] ?? likely,
      placesWith: (program, from) => {
        const touched = selection.places[program] ?? {};
        return [
          ...new Set([...placesByDefault(program, from, today, reader), ...Object.keys(touched)]),
        ].filter((place) => touched[place] ?? true);
      },
    };
  }, [selection, today, reader]);
};

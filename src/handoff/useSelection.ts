import { useContext, useMemo } from 'react';
import type { Borough } from '../catalog/city/boroughs';
import type { ProgramId } from '../catalog/programs';
import { useTag } from '../language/useTag';
import { placesByDefault } from './list';
import { type Selection, SelectionContext } from './Selection';
import { useToday } from './useToday';

export interface SelectionControls extends Pick<Selection, 'borough' | 'look' | 'take' | 'takePlace'> {
  /** Whether a program is selected. */
  takes(program: ProgramId): boolean;
  /** Ids of the places selected with a program: the defaults for the borough, with the person's changes. */
  placesWith(program: ProgramId, from: Borough | null): readonly string[];
}

/** Null outside a visit. */
export const useSelection = (): SelectionControls | null => {
  const selection = useContext(SelectionContext);
  const today = useToday();
  const reader = useTag();
  return useMemo(() => {
    if (!selection) return null;
    return {
      ...selection,
      takes: (program) => selection.programs[program] ?? selection.isByDefault(program),
      placesWith: (program, from) => {
        const touched = selection.places[program] ?? {};
        return [
          ...new Set([...placesByDefault(program, from, today, reader), ...Object.keys(touched)]),
        ].filter((place) => touched[place] ?? true);
      },
    };
  }, [selection, today, reader]);
};

import { useContext, useMemo } from 'react';
import type { Borough } from '../catalog/places/shape';
import type { ProgramId } from '../catalog/programs';
import { placesByDefault } from './list';
import { type Selection, SelectionContext } from './Selection';
import { useToday } from './useToday';

/** What the person ticked to take along, and the borough in view. In memory only. */
export interface SelectionControls {
  /** The borough chosen for looking at places; null while none was. */
  borough: Borough | null;
  look(borough: Borough): void;
  /** Whether a program goes along; `likely` is what happens to one that was never touched. */
  takes(program: ProgramId, likely: boolean): boolean;
  take(program: ProgramId, taken: boolean): void;
  /** The places that go along with a program, seen from a borough: the usual ones, but for those that were touched. */
  placesWith(program: ProgramId, from: Borough | null): readonly string[];
  takePlace(program: ProgramId, place: string, taken: boolean): void;
  /** Whether the list itself is on the screen. */
  open: boolean;
  show(open: boolean): void;
}

/** Null outside of a visit, where there is nothing to tick. */
export const useSelection = (): SelectionControls | null => {
  const held = useContext(SelectionContext);
  const today = useToday();
  const [ticks, set] = held ?? [null, null];
  return useMemo(() => {
    if (!ticks || !set) return null;
    const change = (some: (before: Selection) => Partial<Selection>) =>
      set((before) => ({ ...before, ...some(before) }));
    return {
      borough: ticks.borough,
      open: ticks.open,
      look: (borough) => change(() => ({ borough })),
      show: (open) => change(() => ({ open })),
      takes: (program, likely) => ticks.programs.get(program) ?? likely,
      take: (program, taken) =>
        change(({ programs }) => ({ programs: new Map(programs).set(program, taken) })),
      placesWith: (program, from) => {
        const touched = ticks.places.get(program) ?? new Map<string, boolean>();
        return [...new Set([...placesByDefault(program, from, today), ...touched.keys()])].filter(
          (place) => touched.get(place) ?? true,
        );
      },
      takePlace: (program, place, taken) =>
        change(({ places }) => ({
          places: new Map(places).set(program, new Map(places.get(program)).set(place, taken)),
        })),
    };
  }, [ticks, set, today]);
};

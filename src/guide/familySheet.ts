import { answersOf, type FamilyContext } from '../../machines/family';
import { todayByClock } from '../catalog/clock';
import type { ProgramId } from '../catalog/programs';
import { judgeAll } from '../eligibility/judge';
import { type Standing, standingOf } from '../eligibility/whatIf';
import { judgementsOn } from '../screens/bands';

/** A program on the family's sheet, with the best standing any person has. */
export interface FamilySheet {
  readonly program: ProgramId;
  readonly standing: Offered;
  /** Indexes into `family.people`. */
  readonly people: readonly number[];
}

export type Offered = Extract<Standing, 'urgent' | 'likely' | 'possible' | 'information'>;

const best: readonly Offered[] = ['urgent', 'likely', 'possible', 'information'];

/** Programs that may help anybody in the family, without duplicates, most urgent first. `today` is YYYY-MM-DD. */
export const familySheet = (family: FamilyContext, today = todayByClock()): readonly FamilySheet[] => {
  const standings = family.people.map((_, person) =>
    judgementsOn(judgeAll(answersOf(family, person)), today).map((judgement) => ({
      program: judgement.program,
      standing: standingOf(judgement),
    })),
  );
  const merged = (standings[0] ?? []).flatMap(({ program }, position) => {
    const own = standings.map((one) => one[position]?.standing ?? 'aside');
    const standing = best.find((offered) => own.includes(offered));
    return standing ? [{ program, standing, people: peopleWith(own) }] : [];
  });
  return best.flatMap((standing) => merged.filter((one) => one.standing === standing));
};

/** Programs selected by default: urgent and likely ones, or the general helplines if there are none. */
export const onSheetByDefault = (merged: readonly FamilySheet[]): readonly ProgramId[] => {
  const fitting = merged.filter(({ standing }) => standing === 'urgent' || standing === 'likely');
  const chosen = fitting.length > 0 ? fitting : merged.filter(({ standing }) => standing === 'information');
  return chosen.map(({ program }) => program);
};

const peopleWith = (standings: readonly Standing[]): readonly number[] =>
  standings.flatMap((standing, person) => ((best as readonly Standing[]).includes(standing) ? [person] : []));

import { answersOf, type FamilyContext } from '../../machines/family';
import { todayByClock } from '../catalog/clock';
import type { ProgramId } from '../catalog/programs';
import { judgeAll } from '../eligibility/judge';
import { type Standing, standingOf } from '../eligibility/whatIf';
import { judgementsOn } from '../screens/bands';

/** One program for a whole family: how it stands at best, and for whom it may be. */
export interface FamilySheet {
  readonly program: ProgramId;
  readonly standing: Offered;
  /** Positions in the family. */
  readonly people: readonly number[];
}

export type Offered = Extract<Standing, 'urgent' | 'likely' | 'possible' | 'information'>;

const best: readonly Offered[] = ['urgent', 'likely', 'possible', 'information'];

/** What may help any of these people, each program once, the most pressing first. */
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

/** The programs that go on the sheet unless the guide decides otherwise; the front doors if nothing fits. */
export const onSheetByDefault = (merged: readonly FamilySheet[]): readonly ProgramId[] => {
  const fitting = merged.filter(({ standing }) => standing === 'urgent' || standing === 'likely');
  const chosen = fitting.length > 0 ? fitting : merged.filter(({ standing }) => standing === 'information');
  return chosen.map(({ program }) => program);
};

const peopleWith = (standings: readonly Standing[]): readonly number[] =>
  standings.flatMap((standing, person) => ((best as readonly Standing[]).includes(standing) ? [person] : []));

import { answersOf, type FamilyContext } from '../../machines/family';
import { todayByClock } from '../catalog/clock';
import type { ProgramId } from '../catalog/programs';
import { judgeAll } from '../eligibility/judge';
import { type Standing, standingOf } from '../eligibility/whatIf';
import { judgementsOn, listedByDefault } from '../screens/bands';

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

/** Programs selected by default: what anybody in the family would take along by themselves. `today` is YYYY-MM-DD. */
export const onSheetByDefault = (family: FamilyContext, today = todayByClock()): ReadonlySet<ProgramId> =>
  new Set(
    family.people.flatMap((_, person) => {
      const answers = answersOf(family, person);
      return [...listedByDefault(judgeAll(answers), answers, today)];
    }),
  );

const peopleWith = (standings: readonly Standing[]): readonly number[] =>
  standings.flatMap((standing, person) => ((best as readonly Standing[]).includes(standing) ? [person] : []));

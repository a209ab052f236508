import { gatheredOn } from '../../../src/catalog/city/gatheredOn';
import { type DatedFact, datedFacts } from '../../../src/catalog/datedFacts';
import { type Age, ageLimits, ageOf } from '../../../src/catalog/freshness';
import { dayAfter } from '../../../src/catalog/time';
import { judgeAll } from '../../../src/eligibility/judge';
import { visit } from './compare';
import { anyPerson, numbersFrom } from './people';

export interface Due {
  fact: DatedFact;
  /** Share of visits that show this fact, 0 to 1. */
  share: number;
  age: Age;
  callFirstFrom: string;
  hiddenFrom: string;
}

/** Outcome of a visit: the borough, if given, and the programs that were not unlikely. */
export interface Met {
  borough?: unknown;
  programs: ReadonlySet<string>;
}

/** Simulated visits of random people. */
export function someVisits(people = 2_000): readonly Met[] {
  const next = numbersFrom(5);
  return Array.from({ length: people }, () => {
    const { counted } = visit(anyPerson(next));
    const met = judgeAll(counted).filter(({ inScope, verdict }) => inScope && verdict !== 'unlikely');
    return { borough: counted.borough, programs: new Set<string>(met.map(({ program }) => program)) };
  });
}

/** A place counts only for people who live in its borough. */
const meets = ({ borough, programs }: Met, fact: DatedFact): boolean =>
  (fact.borough === undefined || fact.borough === borough) && fact.programs.some((id) => programs.has(id));

/** Share of visits that show a fact, 0 to 1. */
export const shareOf = (visits: readonly Met[], fact: DatedFact): number =>
  visits.filter((one) => meets(one, fact)).length / visits.length;

/** Facts that have reached an age limit or will within 31 days of `today` (YYYY-MM-DD), most often shown first. */
export function dueFacts(
  today: string,
  visits: readonly Met[],
  facts: readonly DatedFact[] = datedFacts(),
): readonly Due[] {
  return facts
    .map((fact) => ({
      fact,
      share: shareOf(visits, fact),
      age: ageOf(fact, today),
      callFirstFrom:
        fact.checkedOn === null ? gatheredOn : dayAfter(fact.checkedOn, ageLimits[fact.kind].callFirst + 1),
      hiddenFrom: dayAfter(fact.checkedOn ?? gatheredOn, ageLimits[fact.kind].hidden + 1),
    }))
    .filter(({ callFirstFrom }) => callFirstFrom <= dayAfter(today, 31))
    .sort((a, b) => b.share - a.share || a.fact.where.localeCompare(b.fact.where));
}

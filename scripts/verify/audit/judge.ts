/**
 * The audit's own evaluation of its rules. It shares no code with the product, so that a mistake is missed only if it
 * was made twice in different forms.
 */
export type Verdict = 'likely' | 'possible' | 'unlikely' | 'information';
export type Reply = string | readonly string[];
/** Answers by question id. A question that was not asked is missing. */
export type GivenAnswers = Readonly<Record<string, Reply | undefined>>;

/** A statement about a person; evaluates to yes, no or unknown. */
export type Saying =
  | { of: string; among: readonly string[] }
  /** Percent of the poverty line; `andExpected` adds an unborn child to the household. */
  | { incomeUpTo: number; andExpected?: true }
  | { either: readonly Saying[] }
  | { both: readonly Saying[] }
  | { never: Saying }
  /** `says`, but "no" if `ruledOutBy` is known to hold. */
  | { says: Saying; ruledOutBy: Saying };

export interface Clause {
  says: Saying;
  /** Source in the facts: entry, place in the entry, evidence codes. */
  fact: string;
}

export interface Rule {
  /** If one fails, the verdict is unlikely; if one is unknown, possible. */
  must?: readonly Clause[];
  /** If one fails, the verdict is possible; if one is unknown, nothing changes. */
  better?: readonly Clause[];
  /** The highest verdict that the facts allow, whatever the answers. */
  atBest?: { verdict: 'possible'; fact: string };
  /** The facts make this an information card for everybody. */
  information?: string;
}

/** What a rule comes to while its program stands so: an officer says whether it is open, and no rule does. */
export const asItStands = (verdict: Verdict, state: string): Verdict => {
  if (verdict === 'information') return verdict;
  if (state === 'ended') return 'unlikely';
  return state !== 'open' && verdict === 'likely' ? 'possible' : verdict;
};

type Known = 'yes' | 'no' | 'unknown';

/**
 * The verdict of a rule on the answers `given`.
 * @param preferring answers to use for `better` clauses, if they differ from `given`.
 */
export function verdictOf(rule: Rule, given: GivenAnswers, preferring: GivenAnswers = given): Verdict {
  if (rule.information !== undefined) return 'information';
  const must = (rule.must ?? []).map((clause) => hold(clause.says, given));
  if (must.includes('no')) return 'unlikely';
  const lowered = (rule.better ?? []).some((clause) => hold(clause.says, preferring) === 'no');
  return must.includes('unknown') || lowered || rule.atBest !== undefined ? 'possible' : 'likely';
}

function hold(saying: Saying, given: GivenAnswers): Known {
  if ('either' in saying) return strongest(saying.either, given, ['yes', 'unknown', 'no']);
  if ('both' in saying) return strongest(saying.both, given, ['no', 'unknown', 'yes']);
  if ('never' in saying) {
    const inner = hold(saying.never, given);
    return inner === 'yes' ? 'no' : inner === 'no' ? 'yes' : 'unknown';
  }
  if ('ruledOutBy' in saying)
    return hold(saying.ruledOutBy, given) === 'yes' ? 'no' : hold(saying.says, given);
  if ('incomeUpTo' in saying) return withinPercent(saying.incomeUpTo, saying.andExpected ? 1 : 0, given);
  return amongThem(saying.of, saying.among, given);
}

const strongest = (parts: readonly Saying[], given: GivenAnswers, order: readonly Known[]): Known => {
  const found = parts.map((part) => hold(part, given));
  return order.find((value) => found.includes(value)) ?? order[2] ?? 'unknown';
};

function amongThem(question: string, wanted: readonly string[], given: GivenAnswers): Known {
  const reply = given[question];
  if (reply === undefined || reply === 'notSure' || reply === 'skipped') return 'unknown';
  const chosen = typeof reply === 'string' ? [reply] : reply;
  if (chosen.some((one) => wanted.includes(one))) return 'yes';
  return chosen.includes('everything') ? 'unknown' : 'no';
}

/** Poverty line in dollars a year: first person, each further one. Source: facts, federal_poverty_guidelines, 2026. */
const firstPerson = 15_960;
const furtherPerson = 5_680;
/** Upper limits of the income steps in dollars a year; the last step has none. */
const stepEnds = [31_920, 43_280, 54_640, 66_000, 77_360, 88_720, 100_080, 111_440, Number.POSITIVE_INFINITY];

/** Household size "8" means eight or more, taken as up to twelve; an unknown size may be any. */
function withinPercent(percent: number, expected: number, given: GivenAnswers): Known {
  const step = Number(String(given.income).replace('step', ''));
  if (Number.isNaN(step)) return 'unknown';
  const size = Number(given.householdSize);
  const lineFor = (people: number): number =>
    Math.round((firstPerson + furtherPerson * (people + expected - 1)) * percent) / 100;
  const lowest = lineFor(Number.isNaN(size) ? 1 : size);
  const highest = lineFor(Number.isNaN(size) || size === 8 ? 12 : size);
  const upTo = stepEnds[step - 1] ?? Number.POSITIVE_INFINITY;
  const over = step === 1 ? 0 : (stepEnds[step - 2] ?? 0);
  if (upTo <= lowest) return 'yes';
  return over >= highest ? 'no' : 'unknown';
}

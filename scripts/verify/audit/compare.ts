import { programOf } from '../../../src/catalog/programs';
import type { Answers, QuestionId } from '../../../src/catalog/questions';
import { rules as ours } from '../../../src/catalog/rules';
import type { Program } from '../../../src/catalog/shape';
import { type Judgement, judge, judgeAll, settledBy } from '../../../src/eligibility/judge';
import { type Path, pathOf } from '../../../src/eligibility/path';
import { asItStands, type GivenAnswers, type Rule, type Verdict, verdictOf } from './judge';
import type { Person } from './people';
import { rules } from './rules';

/**
 * What was compared. `visit`: both sides on what the person was asked. `whole`: the rules on what was asked against
 * the rules on everything the person knows; these differ if a question is missing. `thorough`: both sides after the
 * person also answered every question the results offer.
 */
export type Compared = 'visit' | 'whole' | 'thorough';

export interface Disagreement {
  readonly program: string;
  readonly compared: Compared;
  readonly ours: Verdict;
  readonly rule: Verdict;
  readonly given: GivenAnswers;
}

export type Rules = Readonly<Record<string, Rule>>;

/**
 * Whether a program waits for a second person to write its rule from the source. Until then it must be `unconfirmed`,
 * which is never more than possible.
 */
export const awaitsRule = ({ id, status }: Pick<Program, 'id' | 'status'>, table: Rules = rules): boolean =>
  status.state === 'unconfirmed' && table[id] === undefined;

/** What a rule comes to as its program stands. */
const now = (program: string, verdict: Verdict): Verdict =>
  asItStands(verdict, ours.find(({ id }) => id === program)?.status.state ?? 'open');

/** Answers each question of the screener as this person would, until none is left. */
export function visit(person: Person, from: Path = pathOf({})): Path {
  let path = from;
  while (path.next !== null) path = answered(path, path.next, person);
  return path;
}

/** The path after each question of the visit, starting with the empty one. */
export function stationsOf(person: Person): readonly Path[] {
  const stations = [pathOf({})];
  for (let path = stations[0]; path !== undefined && path.next !== null; ) {
    path = answered(path, path.next, person);
    stations.push(path);
  }
  return stations;
}

/** A visit that continues with every question the results offer to settle a verdict. */
export function thoroughVisit(person: Person, from: Path): Path {
  let path = from;
  for (;;) {
    const offered = judgeAll(path.counted)
      .flatMap((judgement) => settledBy(judgement))
      .find((question) => path.counted[question] === undefined);
    if (offered === undefined) return path;
    path = visit(person, answered(path, offered, person));
  }
}

/** The programs on which screener and rules disagree after this visit. */
export function disagreements(
  person: Person,
  given: GivenAnswers,
  judgements: readonly Judgement[],
  table: Rules = rules,
): readonly Disagreement[] {
  return judgements.flatMap(({ program, inScope, verdict }) => {
    if (!inScope) return [];
    const rule = table[program];
    if (rule === undefined)
      return awaitsRule(programOf(program), table)
        ? []
        : [{ program, compared: 'visit' as const, ours: verdict, rule: 'unlikely', given }];
    const stated = now(program, verdictOf(rule, given));
    const found: Disagreement[] = [];
    if (stated !== verdict) found.push({ program, compared: 'visit', ours: verdict, rule: stated, given });
    const whole = now(program, verdictOf(rule, person, given));
    if (stated !== whole)
      found.push({ program, compared: 'whole', ours: stated, rule: whole, given: person });
    return found;
  });
}

/** The programs on which screener and rules disagree after a thorough visit. */
export function thoroughDisagreements(
  person: Person,
  path: Path,
  table: Rules = rules,
): readonly Disagreement[] {
  const given: GivenAnswers = path.counted;
  return judgeAll(path.counted).flatMap(({ program, inScope, verdict }): readonly Disagreement[] => {
    const rule = table[program];
    if (!inScope || rule === undefined) return [];
    const stated = now(program, verdictOf(rule, person));
    return stated === verdict ? [] : [{ program, compared: 'thorough', ours: verdict, rule: stated, given }];
  });
}

/** Shrinks a disagreement to the fewest answers that still show it. */
export function shrunk(found: Disagreement, table: Rules = rules): Disagreement {
  const rule = table[found.program];
  const program = ours.find(({ id }) => id === found.program);
  if (rule === undefined || program === undefined) return found;
  const same = (given: GivenAnswers): boolean =>
    judge(program, given as Answers).verdict === found.ours &&
    now(found.program, verdictOf(rule, given)) === found.rule;
  if (found.compared === 'whole' || !same(found.given)) return found;
  const kept = Object.keys(found.given).reduce((given: GivenAnswers, question) => {
    const { [question]: _, ...fewer } = given;
    return same(fewer) ? fewer : given;
  }, found.given);
  return { ...found, given: kept };
}

const answered = (path: Path, question: QuestionId, person: Person): Path =>
  pathOf({ ...path.counted, [question]: person[question] } as Answers);

import { programs } from '../../../src/catalog/programs';
import type { Answers, QuestionId } from '../../../src/catalog/questions';
import { type Judgement, judge, judgeAll, settledBy } from '../../../src/eligibility/judge';
import { type Path, pathOf } from '../../../src/eligibility/path';
import { type Rule, type Told, type Verdict, verdictOf } from './judge';
import type { Person } from './people';
import { rules } from './rules';

/**
 * What was compared. `visit`: both sides on what the person was asked. `whole`: the rules, with
 * what they require held against what was asked and against all that the person knows; they differ when a question
 * is missing. `thorough`: both
 * sides once the person has answered, too, whatever the result offers to ask.
 */
export type Compared = 'visit' | 'whole' | 'thorough';

export interface Disagreement {
  readonly program: string;
  readonly compared: Compared;
  readonly ours: Verdict;
  readonly rule: Verdict;
  readonly told: Told;
}

export type Rules = Readonly<Record<string, Rule>>;

/** Answers, from the facts of a person, each question that the screener asks, until it asks no more. */
export function visit(person: Person, from: Path = pathOf({})): Path {
  let path = from;
  while (path.next !== null) path = answered(path, path.next, person);
  return path;
}

/** Where each question of the visit was asked, in order, and where the visit ended. */
export function stationsOf(person: Person): readonly Path[] {
  const stations = [pathOf({})];
  for (let path = stations[0]; path !== undefined && path.next !== null; ) {
    path = answered(path, path.next, person);
    stations.push(path);
  }
  return stations;
}

/** The same visit, and then every question that the results offer as "what would settle it". */
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

/** Every program on which screener and rules differ after this visit. */
export function disagreements(
  person: Person,
  told: Told,
  judgements: readonly Judgement[],
  table: Rules = rules,
): readonly Disagreement[] {
  return judgements.flatMap(({ program, inScope, verdict }) => {
    if (!inScope) return [];
    const rule = table[program];
    if (rule === undefined)
      return [{ program, compared: 'visit' as const, ours: verdict, rule: 'unlikely', told }];
    const stated = verdictOf(rule, told);
    const found: Disagreement[] = [];
    if (stated !== verdict) found.push({ program, compared: 'visit', ours: verdict, rule: stated, told });
    const whole = verdictOf(rule, person, told);
    if (stated !== whole) found.push({ program, compared: 'whole', ours: stated, rule: whole, told: person });
    return found;
  });
}

/** Every program on which screener and rules differ once nothing that the results offer is left unanswered. */
export function thoroughDisagreements(
  person: Person,
  path: Path,
  table: Rules = rules,
): readonly Disagreement[] {
  const told: Told = path.counted;
  return judgeAll(path.counted).flatMap(({ program, inScope, verdict }): readonly Disagreement[] => {
    const rule = table[program];
    if (!inScope || rule === undefined) return [];
    const stated = verdictOf(rule, person);
    return stated === verdict ? [] : [{ program, compared: 'thorough', ours: verdict, rule: stated, told }];
  });
}

/** The fewest of these answers on which the two still differ in the same way. */
export function shrunk(found: Disagreement, table: Rules = rules): Disagreement {
  const rule = table[found.program];
  const program = programs.find(({ id }) => id === found.program);
  if (rule === undefined || program === undefined) return found;
  const same = (told: Told): boolean =>
    judge(program, told as Answers).verdict === found.ours && verdictOf(rule, told) === found.rule;
  if (found.compared === 'whole' || !same(found.told)) return found;
  const kept = Object.keys(found.told).reduce((told: Told, question) => {
    const { [question]: _, ...fewer } = told;
    return same(fewer) ? fewer : told;
  }, found.told);
  return { ...found, told: kept };
}

const answered = (path: Path, question: QuestionId, person: Person): Path =>
  pathOf({ ...path.counted, [question]: person[question] } as Answers);

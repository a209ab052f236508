import { getInitialSnapshot, type SnapshotFrom, transition } from 'xstate';
import { questionAsked, visitMachine } from '../../../machines/visit';
import { type Condition, condition } from '../../../src/catalog/conditions';
import { programs } from '../../../src/catalog/programs';
import {
  type Answer,
  type Answers,
  type AnswerTo,
  type QuestionId,
  questionIds,
} from '../../../src/catalog/questions';
import type { Program } from '../../../src/catalog/shape';
import { evaluate } from '../../../src/eligibility/evaluate';
import { isInScope } from '../../../src/eligibility/scope';
import { everyReply, type Sort, sortsOf } from './replies';

export type Visit = SnapshotFrom<typeof visitMachine>;

/** A transition of the visit machine by an answer. */
export interface Step {
  from: Visit;
  question: QuestionId;
  answer: Answer;
  to: Visit;
  /** The question asked next; null at the results. */
  next: QuestionId | null;
  /** Whether no earlier step led to an equivalent state. */
  isFirst: boolean;
}

export interface Tally {
  /** Number of distinct states. */
  states: number;
  steps: number;
  /** Number of paths from the first question to the results, counting each combination of choices. */
  routes: bigint;
}

/**
 * Walks all paths of the questionnaire through the visit machine and calls `look` for each step. Equivalent states
 * (same next question, same open parts of programs) are walked once.
 * @param needs the answers to `needs` to try
 */
export const walk = (look: (step: Step) => void, needs: readonly AnswerTo<'needs'>[] = fewNeeds): Tally => {
  const routesFrom = new Map([[theEnd, 1n]]);
  let steps = 0;
  const goOnFrom = (from: Visit, question: QuestionId): bigint => {
    let routes = 0n;
    for (const sort of question === 'needs'
      ? needs.map((need): Sort => [need])
      : (sorts.get(question) ?? [])) {
      const [answer] = sort;
      const [to] = transition(visitMachine, from, { type: 'answer', question, answer });
      const next = questionAsked(to.context);
      const place = next === null ? theEnd : futureOf(next, to.context.answers);
      steps++;
      look({ from, question, answer, to, next, isFirst: next === null || !routesFrom.has(place) });
      if (next !== null && !routesFrom.has(place)) {
        const [calm] = transition(visitMachine, to, { type: 'help.close' });
        routesFrom.set(place, goOnFrom(calm, next));
      }
      routes += BigInt(sort.length) * (routesFrom.get(place) ?? 0n);
    }
    return routes;
  };
  const [start] = transition(visitMachine, getInitialSnapshot(visitMachine), { type: 'start' });
  const routes = goOnFrom(start, 'urgent');
  return { states: routesFrom.size + 1, steps, routes };
};

/** Each single need, each pair, everything, and no answer. Larger sets only add to these. */
export const fewNeeds = everyReply('needs').filter(
  (answer): answer is AnswerTo<'needs'> =>
    typeof answer === 'string' ||
    answer.length === 1 ||
    (answer.length === 2 && !answer.some((need) => need === 'everything')),
);
const sorts = new Map(questionIds.map((question) => [question, sortsOf(question)]));
const theEnd = 'the end';

/** Key of a state: equal if and only if all further answers have the same effect in both. */
const futureOf = (next: QuestionId, answers: Answers): string =>
  [next, ...programs.map((program) => openPartsOf(program, answers))].join('|');

const openPartsOf = (program: Program, answers: Answers): string => {
  const required = (program.requires ?? []).map((id) => openPart(condition(id), answers));
  const mayCome = program.urgentWhen ? openPart(condition(program.urgentWhen), answers) : no;
  if (required.includes(no) || !required.some(isOpen)) return '';
  const parts = [...required, preferencesOf(program, answers)].join('&');
  if (isInScope(program, answers)) return parts;
  return isOpen(mayCome) ? `${mayCome}?${parts}` : '';
};

/** What can still keep the program from being likely; nothing once it is certain that something does. */
const preferencesOf = ({ requires = [], prefers = [], status }: Program, answers: Answers): string => {
  const preferred = prefers.map((id) => openPart(condition(id), answers));
  const isOutOfReach =
    status.state !== 'open' ||
    preferred.includes(no) ||
    requires.some((id) => !mayBeMet(condition(id), answers));
  return isOutOfReach ? no : preferred.filter((part) => isOpen(part)).join();
};

const mayBeMet = (one: Condition, answers: Answers): boolean => {
  const truth = evaluate(one, answers);
  if (truth !== 'unknown') return truth === 'met';
  if ('all' in one) return one.all.every((part) => mayBeMet(part, answers));
  if ('any' in one) return one.any.some((part) => mayBeMet(part, answers));
  if ('not' in one) return isOpen(openPart(one, answers));
  return 'question' in one && answers[one.question] === undefined;
};

const yes = '1';
const no = '0';
/** Asked and left unknown, so it will never be known. */
const never = '~';
const isOpen = (part: string): boolean => part.includes('{');

/** What is left of a condition, given these answers. */
const openPart = (one: Condition, answers: Answers): string => {
  const truth = evaluate(one, answers);
  if (truth !== 'unknown') return truth === 'met' ? yes : no;
  if ('all' in one) return `all(${partsLeft(one.all, answers, yes)})`;
  if ('any' in one) return `any(${partsLeft(one.any, answers, no)})`;
  if ('not' in one) return `not(${openPart(one.not, answers)})`;
  if ('neverAsked' in one || ('question' in one && answers[one.question] !== undefined)) return never;
  return JSON.stringify(one);
};

const partsLeft = (parts: readonly Condition[], answers: Answers, without: string): string =>
  parts
    .map((part) => openPart(part, answers))
    .filter((part) => part !== without)
    .join();

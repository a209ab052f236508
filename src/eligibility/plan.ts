import { condition } from '../catalog/conditions';
import type { ProgramId } from '../catalog/programs';
import { type Answer, type Answers, type QuestionId, questionIds, questions } from '../catalog/questions';
import { type Rule, rules } from '../catalog/rules';
import { isUnanswered, questionsTowards } from './evaluate';
import { type Judgement, judgeAll, settledBy } from './judge';
import { pathOf } from './path';
import { readersOf } from './reads';
import { isInScope } from './scope';

/** The state of one question. */
export type Step = { readonly question: QuestionId } & (
  | {
      readonly state: 'answered';
      readonly answer: Answer;
      /** Programs whose verdict a definite answer could change; empty unless the answer is "I don't know". */
      readonly programs: readonly ProgramId[];
    }
  | {
      readonly state: 'matters';
      /**
       * `decides`: a requirement depends on it, so it is asked. `sharpens`: only a preference depends on it, or another
       * question needs a definite answer first, so it is offered with the results. `later`: it may become relevant.
       */
      readonly how: 'decides' | 'sharpens' | 'later';
      readonly programs: readonly ProgramId[];
    }
  | {
      readonly state: 'settled';
      /**
       * `decided`: the programs in scope that read it are decided. `unread`: no program in scope reads it.
       * `danger`: not asked, but some answer would make these programs urgent.
       */
      readonly why: 'decided' | 'unread' | 'danger';
      /** For `decided` the decided programs, for `unread` those out of scope that read it, for `danger` the urgent. */
      readonly programs: readonly ProgramId[];
    }
);

export interface Plan {
  /** Every question, in the catalog's order. */
  readonly steps: readonly Step[];
  /** Number of questions that may still be asked. */
  readonly toAsk: number;
  /** Number of further questions that can only refine a verdict. */
  readonly toSharpen: number;
}

/** The state of every question, derived from the answers alone. */
export const planOf = (answers: Answers): Plan => {
  const path = pathOf(answers);
  const judgements = judgeAll(path.counted);
  const steps = questionIds.map((question) => stepOf(question, path.counted, path.pending, judgements));
  const mattering = steps.filter((step) => step.state === 'matters');
  return {
    steps,
    toAsk: mattering.filter(({ how }) => how !== 'sharpens').length,
    toSharpen: mattering.filter(({ how }) => how === 'sharpens').length,
  };
};

const stepOf = (
  question: QuestionId,
  counted: Answers,
  pending: readonly QuestionId[],
  judgements: readonly Judgement[],
): Step => {
  const moved = judgements.filter((judgement) => settledBy(judgement).includes(question));
  const movable = moved.map(({ program }) => program);
  const answer = counted[question];
  if (answer !== undefined)
    return { question, state: 'answered', answer, programs: answer === 'skipped' ? [] : movable };
  const readers = rules.filter((program) => readersOf(program, question).length > 0);
  if (pending.includes(question))
    return questions[question].asked === 'always' || moved.some((one) => hangsOn(one, question))
      ? { question, state: 'matters', how: 'decides', programs: movable }
      : { question, state: 'matters', how: 'later', programs: idsOf(readers) };
  if (movable.length > 0) return { question, state: 'matters', how: 'sharpens', programs: movable };
  const alarmed = rules.filter((program) => wouldAlarm(program, question, counted));
  if (alarmed.length > 0) return { question, state: 'settled', why: 'danger', programs: idsOf(alarmed) };
  const inScope = readers.filter((program) => isInScope(program, counted));
  return inScope.length > 0
    ? { question, state: 'settled', why: 'decided', programs: idsOf(inScope) }
    : { question, state: 'settled', why: 'unread', programs: idsOf(readers) };
};

const wouldAlarm = ({ urgentWhen }: Rule, question: QuestionId, answers: Answers): boolean =>
  urgentWhen !== undefined &&
  questionsTowards(
    'met',
    condition(urgentWhen),
    answers,
    (one, given) => one === question && isUnanswered(one, given),
  ).length > 0;

const hangsOn = ({ reasons }: Judgement, question: QuestionId): boolean =>
  reasons.some((reason) => reason.role === 'requires' && reason.settledBy.includes(question));

const idsOf = (some: readonly { id: ProgramId }[]): readonly ProgramId[] => some.map(({ id }) => id);

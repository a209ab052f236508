import { condition } from '../catalog/conditions';
import type { ProgramId } from '../catalog/programs';
import { type Answer, type Answers, type QuestionId, questionIds, questions } from '../catalog/questions';
import { type Rule, rules } from '../catalog/rules';
import { isUnanswered, questionsTowards } from './evaluate';
import { type Judgement, judgeAll, settledBy } from './judge';
import { pathOf } from './path';
import { readersOf } from './reads';
import { isInScope } from './scope';

/** Where one question stands in a conversation. */
export type Step = { readonly question: QuestionId } & (
  | {
      readonly state: 'answered';
      readonly answer: Answer;
      /** The programs that a surer answer could still move; none unless the answer was "I don't know". */
      readonly programs: readonly ProgramId[];
    }
  | {
      readonly state: 'matters';
      /**
       * `decides`: a requirement hangs on it, so it is asked. `sharpens`: only a preference does, or a surer
       * answer to another question would have to come first, so it is offered. `later`: an answer still to come
       * may make it matter.
       */
      readonly how: 'decides' | 'sharpens' | 'later';
      readonly programs: readonly ProgramId[];
    }
  | {
      readonly state: 'settled';
      /**
       * `decided`: every program in scope that reads it knows enough. `unread`: none in scope reads it.
       * `danger`: nobody is asked, yet an answer that tells of danger would bring these programs to the front.
       */
      readonly why: 'decided' | 'unread' | 'danger';
      /** The programs that know enough, those out of scope that would have read it, or those for the danger. */
      readonly programs: readonly ProgramId[];
    }
);

export interface Plan {
  /** Every question of the catalog, in its order. */
  readonly steps: readonly Step[];
  /** How many questions may still be asked. */
  readonly toAsk: number;
  /** How many more could make a result surer, though none hangs on them. */
  readonly toSharpen: number;
}

/** The whole conversation at a glance. Everything in it follows from the answers alone. */
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

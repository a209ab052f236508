import type { QuestionId } from '../../../src/catalog/questions';
import { answered, decisiveFor, independent, type OpenProgram, unavoidableFor } from './openPrograms';
import type { Reply } from './replies';

type Replies = (question: QuestionId) => readonly Reply[];
/** Expected number of questions until no answer can change a verdict of these programs. */
export type Mean = (programs: readonly OpenProgram[]) => number;

/**
 * The minimum of that expectation over all adaptive orders that ask only what can still change a verdict. Exact: an
 * exhaustive search, made feasible by memoizing equal remainders and by splitting programs that share no question.
 */
export const fewestQuestions = (replies: Replies): Mean =>
  meanOf(replies, (programs) => {
    const certain = unavoidableFor(programs);
    return certain ? [certain] : decisiveFor(programs);
  });

/** The same for a fixed order, skipping questions that cannot change a verdict in scope. */
export const questionsInOrder = (replies: Replies, order: readonly QuestionId[]): Mean =>
  meanOf(replies, (programs) => {
    const decisive = decisiveFor(programs);
    return order.filter((question) => decisive.includes(question)).slice(0, 1);
  });

const meanOf = (
  replies: Replies,
  choices: (programs: readonly OpenProgram[]) => readonly QuestionId[],
): Mean => {
  const known = new Map<string, number>();
  const meanOfGroup = (group: readonly OpenProgram[]): number => {
    if (decisiveFor(group).length === 0) return 0;
    const key = keyOf(group);
    const mean =
      known.get(key) ?? 1 + Math.min(...choices(group).map((question) => meanAfter(group, question)));
    known.set(key, mean);
    return mean;
  };
  const meanAfter = (group: readonly OpenProgram[], question: QuestionId): number => {
    const rests = new Map<string, { share: number; programs: readonly OpenProgram[] }>();
    for (const { answer, share } of replies(question)) {
      const programs = answered(group, question, answer);
      const key = keyOf(programs);
      rests.set(key, { share: share + (rests.get(key)?.share ?? 0), programs });
    }
    return sum([...rests.values()].map(({ share, programs }) => share * mean(programs)));
  };
  const mean: Mean = (programs) => sum(independent(programs).map(meanOfGroup));
  return mean;
};

const keyOf = (programs: readonly OpenProgram[]): string =>
  programs
    .map((program) => program.key)
    .sort()
    .join('\n');

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

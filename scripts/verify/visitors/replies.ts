import { type Condition, conditions } from '../../../src/catalog/conditions';
import { type Answer, type QuestionId, questionShape, unknowing } from '../../../src/catalog/questions';
import { evaluate } from '../../../src/eligibility/evaluate';

/** Answers that no condition of the catalog tells apart; the first stands for all. */
export type Sort = readonly [Answer, ...Answer[]];

/** Every answer to a question: the single choices, or every set of choices that the form lets through. */
export const everyReply = (question: QuestionId): readonly Answer[] => {
  const { kind, answers, noneOfThese } = questionShape(question);
  const free = answers.filter((answer) => answer !== noneOfThese);
  const sets = Array.from({ length: 2 ** free.length - 1 }, (_, mask) =>
    free.filter((_answer, position) => ((mask + 1) >> position) & 1),
  );
  const several = [...sets, ...(noneOfThese ? [[noneOfThese]] : [])];
  return [...(kind === 'one' ? answers : several), ...unknowing] as readonly Answer[];
};

/** The answers to a question, grouped into classes that no condition of the catalog tells apart. */
export const sortsOf = (question: QuestionId): readonly Sort[] => {
  const leaves = Object.values<Condition>(conditions)
    .flatMap(leavesIn)
    .filter((leaf) => 'question' in leaf && leaf.question === question);
  // A need also decides which programs are looked at, and money is weighed by amount: no two are alike there.
  if (['needs', 'householdSize', 'income'].includes(question))
    return everyReply(question).map((answer) => [answer]);
  const sorts = new Map<string, [Answer, ...Answer[]]>();
  for (const answer of everyReply(question)) {
    const sort = leaves.map((leaf) => evaluate(leaf, { [question]: answer })).join();
    const known = sorts.get(sort);
    if (known) known.push(answer);
    else sorts.set(sort, [answer]);
  }
  return [...sorts.values()];
};

export const leavesIn = (condition: Condition): readonly Condition[] => {
  if ('all' in condition) return condition.all.flatMap(leavesIn);
  if ('any' in condition) return condition.any.flatMap(leavesIn);
  return 'not' in condition ? leavesIn(condition.not) : [condition];
};

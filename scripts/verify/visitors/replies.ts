import { type Condition, conditions } from '../../../src/catalog/conditions';
import { type Answer, nonAnswers, type QuestionId, questionShape } from '../../../src/catalog/questions';
import { evaluate } from '../../../src/eligibility/evaluate';

/** Answers that no condition of the catalog distinguishes; the first represents all. */
export type Sort = readonly [Answer, ...Answer[]];

/** All answers to a question: the single choices, or every set the form accepts. */
export const everyReply = (question: QuestionId): readonly Answer[] => {
  const { kind, answers, noneOfThese } = questionShape(question);
  const free = answers.filter((answer) => answer !== noneOfThese);
  const sets = Array.from({ length: 2 ** free.length - 1 }, (_, mask) =>
    free.filter((_answer, position) => ((mask + 1) >> position) & 1),
  );
  const several = [...sets, ...(noneOfThese ? [[noneOfThese]] : [])];
  return [...(kind === 'one' ? answers : several), ...nonAnswers] as readonly Answer[];
};

export const sortsOf = (question: QuestionId): readonly Sort[] => {
  const leaves = Object.values<Condition>(conditions)
    .flatMap(leavesIn)
    .filter((leaf) => 'question' in leaf && leaf.question === question);
  // `needs` also selects programs, and income is compared by amount, so no two of these answers are equivalent.
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

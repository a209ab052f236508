import { type Condition, type ConditionId, conditions } from '../catalog/conditions';
import type { QuestionId } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { incomeQuestions } from './evaluate';

/** The parts of a rule that hold conditions. */
export type Judged = Pick<Rule, 'requires' | 'prefers'>;

/** Every question that a condition reads, possibly repeated. */
export const questionsReadBy = (condition: Condition): readonly QuestionId[] => {
  if ('all' in condition) return condition.all.flatMap(questionsReadBy);
  if ('any' in condition) return condition.any.flatMap(questionsReadBy);
  if ('not' in condition) return questionsReadBy(condition.not);
  if ('neverAsked' in condition) return [];
  return 'incomeAtMost' in condition ? incomeQuestions : [condition.question];
};

export const conditionsOf = ({ requires = [], prefers = [] }: Judged): readonly ConditionId[] => [
  ...requires,
  ...prefers,
];

/** The program's conditions that read this question. */
export const readersOf = (program: Judged, question: QuestionId): readonly ConditionId[] =>
  conditionsOf(program).filter((id) => readBy.get(id)?.includes(question));

const readBy: ReadonlyMap<string, readonly QuestionId[]> = new Map(
  Object.entries<Condition>(conditions).map(([id, one]) => [id, questionsReadBy(one)]),
);

import { type Need, type QuestionId, questions } from '../catalog/questions';
import { pathOf } from '../eligibility/path';

/** The fewest questions that decide anything for anybody, in the order and with the numbers of the plan. */
export const questionsOnPaper: readonly QuestionId[] = pathOf({}).pending;

/** The needs for which this question can decide something when nobody is in danger; null when for all of them. */
export const needsFor = (question: QuestionId): readonly Need[] | null => {
  const asking = needs.filter((need) => pathOf({ urgent: 'none', needs: [need] }).pending.includes(question));
  return asking.length === needs.length || questions[question].asked === 'always' ? null : asking;
};

const needs = questions.needs.answers.filter((need) => need !== 'everything');

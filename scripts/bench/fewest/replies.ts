import {
  type Answer,
  type QuestionId,
  questionIds,
  questionShape,
  unknowing,
} from '../../../src/catalog/questions';

/** One answer and the share of people who give it, from 0 to 1; the shares of one question add up to 1. */
export interface Reply {
  readonly answer: Answer;
  readonly share: number;
}

/**
 * How people answer, in the two ways that we count. `evenly`: each choice, "I don't know" and silence are as
 * frequent as one another. `mostlyNo`: half of all say "no" or "none of these" where a question has it.
 * Neither is a survey: nobody's answers were ever kept.
 */
export type Habit = 'evenly' | 'mostlyNo';

/** The replies that are counted to a question: each single choice, and the two ways of not telling. */
export const repliesTo = (question: QuestionId, habit: Habit): readonly Reply[] => {
  const { kind, answers } = questionShape(question);
  const told = answers.map((choice) => (kind === 'one' ? choice : [choice]));
  const replies = [...told, ...unknowing] as readonly Answer[];
  const saysNo = (answer: Answer): boolean => ['no', 'none'].includes(String(answer));
  const halved = habit === 'mostlyNo' && replies.some(saysNo);
  return replies.map((answer) => ({
    answer,
    share: halved ? (saysNo(answer) ? 1 / 2 : 1 / 2 / (replies.length - 1)) : 1 / replies.length,
  }));
};

/** The questions that open every visit, in their order. */
export const opening: readonly QuestionId[] = questionIds.filter(
  (question) => questionShape(question).asked === 'always',
);

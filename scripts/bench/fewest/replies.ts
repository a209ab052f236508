import {
  type Answer,
  nonAnswers,
  type QuestionId,
  questionIds,
  questionShape,
} from '../../../src/catalog/questions';

/** An answer and the share of people who give it, 0 to 1. The shares of a question add up to 1. */
export interface Reply {
  readonly answer: Answer;
  readonly share: number;
}

/**
 * Assumed distribution of answers, because none are recorded. `evenly`: all choices, including "I don't know" and no
 * answer, are equally frequent. `mostlyNo`: half of all people answer "no" or "none of these" where possible.
 */
export type Habit = 'evenly' | 'mostlyNo';

/** Counted replies to a question: each single choice, and the two ways of not answering. */
export const repliesTo = (question: QuestionId, habit: Habit): readonly Reply[] => {
  const { kind, answers } = questionShape(question);
  const known = answers.map((choice) => (kind === 'one' ? choice : [choice]));
  const replies = [...known, ...nonAnswers] as readonly Answer[];
  const saysNo = (answer: Answer): boolean => ['no', 'none'].includes(String(answer));
  const halved = habit === 'mostlyNo' && replies.some(saysNo);
  return replies.map((answer) => ({
    answer,
    share: halved ? (saysNo(answer) ? 1 / 2 : 1 / 2 / (replies.length - 1)) : 1 / replies.length,
  }));
};

/** The questions that open every visit, in order. */
export const opening: readonly QuestionId[] = questionIds.filter(
  (question) => questionShape(question).asked === 'always',
);

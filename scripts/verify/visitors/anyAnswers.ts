import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  nonAnswers,
  type QuestionId,
  questionIds,
  questionShape,
} from '../../../src/catalog/questions';

/** Any valid answer to this question, including "I don't know" and "I'd rather not say". */
export const anyAnswer = (question: QuestionId): fc.Arbitrary<Answer> => {
  const { kind, answers, noneOfThese } = questionShape(question);
  const free = answers.filter((answer) => answer !== noneOfThese);
  const chosen =
    kind === 'one'
      ? fc.constantFrom(...answers)
      : fc.oneof(
          fc.subarray([...free], { minLength: 1 }),
          fc.constantFrom(...free, ...(noneOfThese ? [noneOfThese] : [])).map((answer) => [answer]),
        );
  return fc.oneof(
    { weight: 4, arbitrary: chosen },
    { weight: 1, arbitrary: fc.constantFrom(...nonAnswers) },
  ) as fc.Arbitrary<Answer>;
};

const each = Object.fromEntries(questionIds.map((question) => [question, anyAnswer(question)]));

/** Answers to any subset of the questions. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(each, { requiredKeys: [] });

/** An answer to every question. */
export const everyAnswer = fc.record(each) as fc.Arbitrary<Required<Answers>>;

export const anyQuestion = fc.constantFrom(...questionIds);

export const anyReply = anyQuestion.chain((question) =>
  anyAnswer(question).map((answer): { question: QuestionId; answer: Answer } => ({ question, answer })),
);

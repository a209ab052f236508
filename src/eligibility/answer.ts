import { type Answer, isUnknowing, type QuestionId, questionShape, unknowing } from '../catalog/questions';

/** What is marked for a question, on a screen or on paper; not an answer yet. */
export type Marks = readonly string[];

/** Every choice that a question offers, in the order in which it offers them. */
export const choicesOf = (question: QuestionId): Marks => [...questionShape(question).answers, ...unknowing];

/** Whether this says "none of these", "I don't know" or "I'd rather not say", and so nothing beside it. */
export const standsAlone = (question: QuestionId, choice: string): boolean =>
  choice === questionShape(question).noneOfThese || isUnknowing(choice);

/** The marks after one more touch. */
export const toggled = (question: QuestionId, marks: Marks, choice: string): Marks => {
  if (questionShape(question).kind === 'one') return [choice];
  if (marks.includes(choice)) return marks.filter((one) => one !== choice);
  return [...marks.filter((one) => ![one, choice].some((each) => standsAlone(question, each))), choice];
};

export const marksOf = (answer: Answer | undefined): Marks =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;

/** What these marks say, an answer if `answerSchema` lets it through; null while nothing is marked. */
export function answerFrom(question: QuestionId, marks: readonly [string, ...string[]]): Answer;
export function answerFrom(question: QuestionId, marks: Marks): Answer | null;
export function answerFrom(question: QuestionId, marks: Marks): Answer | null {
  const [first] = marks;
  if (first === undefined) return null;
  const isWord = questionShape(question).kind === 'one' || (marks.length === 1 && isUnknowing(first));
  return (isWord ? first : choicesOf(question).filter((choice) => marks.includes(choice))) as Answer;
}

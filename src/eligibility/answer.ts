import { type NeedGroup, needGroups } from '../catalog/needs';
import { type Answer, isNonAnswer, nonAnswers, type QuestionId, questionShape } from '../catalog/questions';

/** Choices marked on a form for one question, not validated. */
export type Marks = readonly string[];

/** The question's answers, then `notSure` and `skipped`. */
export const choicesOf = (question: QuestionId): Marks => [...questionShape(question).answers, ...nonAnswers];

/** The choices of a question under the groups in which they are shown; `null` for those outside of all groups. */
export const groupsOf = (
  question: QuestionId,
): readonly { readonly group: NeedGroup | null; readonly choices: Marks }[] => {
  const groups = question === 'needs' ? needGroups : [];
  const grouped = groups.flatMap(({ members }): Marks => members);
  const others = choicesOf(question).filter((choice) => !grouped.includes(choice));
  return [
    ...groups.map(({ group, members }) => ({ group, choices: members })),
    { group: null, choices: others },
  ];
};

/** Whether a choice excludes all others: "none of these", "I don't know" or "I'd rather not say". */
export const standsAlone = (question: QuestionId, choice: string): boolean =>
  choice === questionShape(question).noneOfThese || isNonAnswer(choice);

/** Whether a choice is a whole answer: the only one, or one that excludes all others. */
export const sendsAtOnce = (question: QuestionId, choice: string): boolean =>
  questionShape(question).kind === 'one' || standsAlone(question, choice);

/** The marks after a choice was tapped. */
export const toggled = (question: QuestionId, marks: Marks, choice: string): Marks => {
  if (questionShape(question).kind === 'one') return [choice];
  if (marks.includes(choice)) return marks.filter((one) => one !== choice);
  return [...marks.filter((one) => ![one, choice].some((each) => standsAlone(question, each))), choice];
};

export const marksOf = (answer: Answer | undefined): Marks =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;

/** The marks as an answer, to be checked with `answerSchema`; null if nothing is marked. */
export function answerFrom(question: QuestionId, marks: readonly [string, ...string[]]): Answer;
export function answerFrom(question: QuestionId, marks: Marks): Answer | null;
export function answerFrom(question: QuestionId, marks: Marks): Answer | null {
  const [first] = marks;
  if (first === undefined) return null;
  const isWord = questionShape(question).kind === 'one' || (marks.length === 1 && isNonAnswer(first));
  return (isWord ? first : choicesOf(question).filter((choice) => marks.includes(choice))) as Answer;
}

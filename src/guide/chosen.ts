import { type Answer, isUnknowing, type QuestionId, questionShape } from '../catalog/questions';

/** What is marked on the screen for a question; not an answer yet. */
export type Chosen = readonly string[];

export const chosenFrom = (answer: Answer | undefined): Chosen =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;

/** The marks after one more touch. What says "none" or "I don't know" stands alone. */
export const toggled = (question: QuestionId, chosen: Chosen, choice: string): Chosen => {
  const { kind, noneOfThese } = questionShape(question);
  const standsAlone = (one: string) => one === noneOfThese || isUnknowing(one as Answer);
  if (kind === 'one') return [choice];
  if (chosen.includes(choice)) return chosen.filter((one) => one !== choice);
  return standsAlone(choice) ? [choice] : [...chosen.filter((one) => !standsAlone(one)), choice];
};

/** The answer that these marks make; null while nothing is marked. */
export const answerFrom = (question: QuestionId, chosen: Chosen): Answer | null => {
  const { kind, answers } = questionShape(question);
  const [only] = chosen;
  if (only === undefined) return null;
  if (kind === 'one' || isUnknowing(only as Answer)) return only as Answer;
  return answers.filter((choice) => chosen.includes(choice)) as Answer;
};

import { type AnswerTo, questions, unknowing } from '../catalog/questions';

/** What a person did before the visit could take it: began, and maybe answered the first question. */
export interface EarlyInput {
  answer?: AnswerTo<'urgent'>;
}

/** Reads what `firstTouch.ts` kept on the page, and takes it off there. Null where nobody began; what is not an answer is none. */
export const consumeEarlyInput = (root: HTMLElement): EarlyInput | null => {
  const { early } = root.dataset;
  delete root.dataset.early;
  if (early === undefined) return null;
  const answer = answerOf(early);
  return answer ? { answer } : {};
};

const answerOf = (text: string): AnswerTo<'urgent'> | undefined => {
  const choice = questions.urgent.answers.find((one) => one === text);
  return choice ? [choice] : unknowing.find((one) => one === text);
};

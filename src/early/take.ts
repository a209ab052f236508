import { type AnswerTo, questionShape, unknowing } from '../catalog/questions';

/** What a person did before the visit could take it: began, and maybe answered the first question. */
export interface Early {
  answer?: AnswerTo<'urgent'>;
}

/** Reads what `touch.ts` kept on the page, and takes it off there. Null where nobody began; what is not an answer is none. */
export const takeEarly = (root: HTMLElement): Early | null => {
  const { early } = root.dataset;
  delete root.dataset.early;
  if (early === undefined) return null;
  return isAnswer(early) ? { answer: early } : {};
};

const isAnswer = (text: string): text is AnswerTo<'urgent'> =>
  [...questionShape('urgent').answers, ...unknowing].includes(text);

import type { AnswerTo } from '../catalog/questions';
import { answerFrom, choicesOf } from '../eligibility/answer';

/** What a person did before the visit could take it: began, and maybe answered the first question. */
export interface EarlyInput {
  answer?: AnswerTo<'urgent'>;
}

/** Reads what `firstTouch.ts` kept on the page, and takes it off there. Null where nobody began; what is not an answer is none. */
export const consumeEarlyInput = (root: HTMLElement): EarlyInput | null => {
  const { early } = root.dataset;
  delete root.dataset.early;
  if (early === undefined) return null;
  return choicesOf('urgent').includes(early)
    ? { answer: answerFrom('urgent', [early]) as AnswerTo<'urgent'> }
    : {};
};

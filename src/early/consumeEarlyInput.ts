import type { AnswerTo } from '../catalog/questions';
import { answerFrom, choicesOf } from '../eligibility/answer';

/** Input from before the app was loaded: Start, and possibly an answer to the first question. */
export interface EarlyInput {
  answer?: AnswerTo<'urgent'>;
}

/** Reads and removes what `firstTouch.ts` stored on `root`. Null if Start was not pressed; invalid answers are dropped. */
export const consumeEarlyInput = (root: HTMLElement): EarlyInput | null => {
  const { early } = root.dataset;
  delete root.dataset.early;
  if (early === undefined) return null;
  return choicesOf('urgent').includes(early)
    ? { answer: answerFrom('urgent', [early]) as AnswerTo<'urgent'> }
    : {};
};

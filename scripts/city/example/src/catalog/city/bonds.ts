import type { Bond } from '../bond';

/** What belongs together: a sentence and whom it names, a risk and the sentence that tells of it. */
export const bonds: readonly Bond[] = [];

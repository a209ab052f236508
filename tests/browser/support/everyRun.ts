/** Options of a test that is in every run where this holds, and otherwise in the long one alone. */
export const everyRunIf = (isInEveryRun: boolean): { tag: [] | '@long' } => ({
  tag: isInEveryRun ? [] : '@long',
});

/** Beside English, in which most tests are: from right to left, with letters of its own, the tallest. */
const languagesOfEveryRun: readonly string[] = ['ur'];
export const inLanguagesOfEveryRun = (tag: string) => everyRunIf(languagesOfEveryRun.includes(tag));

/** Options of a test that is in every run where this holds, and otherwise in the long one alone. */
export const everyRunIf = (isInEveryRun: boolean): { tag: [] | '@long' } => ({
  tag: isInEveryRun ? [] : '@long',
});

/** One left-to-right and one right-to-left language; the others share their script or direction, or read the same code. */
const languagesOfEveryRun: readonly string[] = ['es', 'ur'];
export const inLanguagesOfEveryRun = (tag: string) => everyRunIf(languagesOfEveryRun.includes(tag));

/** What the standard says of markup, by a checker that others wrote. It needs no browser. */
import { HtmlValidate } from 'html-validate';

/** `rule` as its checker names it, and the element that it is said of. */
export interface Finding {
  rule: string;
  says: string;
  element: string;
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'aria-label-misuse': ['error', { allowAnyNamable: true }] },
});

/** What the standard allows where. */
export const byStandard = async (markup: string, file: string): Promise<Finding[]> => {
  const { results } = await validator.validateString(markup, file);
  const lines = markup.split('\n');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({
      rule: `html-validate ${ruleId}`,
      says: message,
      element: (lines[line - 1] ?? '').slice(Math.max(0, column - 2), column + 140),
    })),
  );
};

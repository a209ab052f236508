import type { Finding } from './standard';

/**
 * What a checker says and we judge false, or more than we promise, each with the reason. Without `element` it is so
 * wherever it is said.
 */
export const accepted: readonly { rule: string; element?: RegExp; because: string }[] = [
  {
    rule: 'alfa sia-r61',
    because: 'An open dialog begins with its own heading of level 2, and the page under it is inert.',
  },
  {
    rule: 'alfa sia-r87',
    because:
      'A wall and the guide put the focus on the heading of each screen, behind the bar, so there is nothing to skip.',
  },
  {
    rule: 'alfa sia-r111',
    because:
      'Targets of 44 pixels are level AAA. The guide works at a laptop; axe holds 24 pixels in every run.',
  },
  {
    rule: 'alfa sia-r113',
    because:
      'It measures what a part that scrolls by itself leaves in view. axe holds 24 pixels in every run.',
  },
  {
    rule: 'alfa sia-r57',
    element: /^<\w+[^>]* (?:role="status"|aria-live=)/,
    because:
      'The live region belongs to the whole page, and its words are said when they come, wherever one is.',
  },
  {
    rule: 'html-validate prefer-native-element',
    element: /role="button" href=/,
    because:
      'Where no script runs, these lead to pages that need none; where one runs, they act like buttons.',
  },
  {
    rule: 'html-validate valid-autocomplete',
    because:
      'A browser that restores its windows stores what was ticked unless each box says no, and a list needs no form.',
  },
  {
    rule: 'html-validate wcag/h32',
    because: 'Where each choice is a button that sends, another button to send would have nothing to do.',
  },
  {
    rule: 'html-validate wcag/h71',
    because: 'The heading that takes the focus names the group; a legend would say the question twice.',
  },
];

/** Whether this finding was judged before. */
export const isAccepted = (finding: Finding): boolean =>
  accepted.some(({ rule, element }) => rule === finding.rule && (element?.test(finding.element) ?? true));

import type { LanguageTag } from '../../locales/languages';

/** What stands between a label and what it names, with its blanks; at the end of a line, `trimEnd` it. */
export const colonIn = (tag: LanguageTag): string => {
  if (tag === 'zh-Hans' || tag === 'zh-Hant') return '：';
  return tag === 'fr' ? '\u00a0: ' : ': ';
};

import type { Plugin } from 'vite';
import { isLanguageTag } from '../../../locales/languages.ts';
import { wholeWords } from '../wholeWords.ts';

/** Loads the words of a language without holes. */
export const wholeWordsPlugin = (): Plugin => ({
  name: 'whole-words',
  enforce: 'pre',
  load(id) {
    const [, tag = '', namespace = ''] = /\/locales\/([\w-]+)\/(visit|programs)\.json$/.exec(id) ?? [];
    return isLanguageTag(tag) ? JSON.stringify(wholeWords(tag, namespace)) : null;
  },
});

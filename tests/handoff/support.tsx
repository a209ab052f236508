import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import type { LanguageTag } from '../../locales/languages';
import { WordsContext } from '../../src/language/useTranslation';
import { fetchWords, learn, type Namespace, speak } from '../../src/language/words';

const namespaces: readonly Namespace[] = ['visit', 'programs', 'handoff'];

/** All words of a language and of English, as they are once a visit has reached its results. */
export const wordsIn = async (tag: LanguageTag): Promise<i18n> => {
  const words = speak(tag, await fetchWords(tag, 'visit'));
  for (const namespace of namespaces)
    for (const one of new Set<LanguageTag>([tag, 'en'])) await learn(words, one, namespace);
  return words;
};

export const Speaking = ({ words, children }: { words: i18n; children: ReactNode }) => (
  <WordsContext value={words}>{children}</WordsContext>
);

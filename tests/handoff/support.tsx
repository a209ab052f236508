import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import type { LanguageTag } from '../../locales/languages';
import { createI18n, fetchNamespace, loadNamespace, type Namespace } from '../../src/language/i18n';
import { I18nContext } from '../../src/language/useTranslation';

const namespaces: readonly Namespace[] = ['visit', 'programs', 'handoff'];

/** All texts of a language and of English, as loaded once a visit has reached its results. */
export const wordsIn = async (tag: LanguageTag): Promise<i18n> => {
  const words = createI18n(tag, await fetchNamespace(tag, 'visit'));
  for (const namespace of namespaces)
    for (const one of new Set<LanguageTag>([tag, 'en'])) await loadNamespace(words, one, namespace);
  return words;
};

export const Speaking = ({ words, children }: { words: i18n; children: ReactNode }) => (
  <I18nContext value={words}>{children}</I18nContext>
);

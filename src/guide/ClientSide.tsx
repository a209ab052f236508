import type { i18n } from 'i18next';
import { createContext, type ReactNode, useContext } from 'react';
import { isLanguageTag, type LanguageTag, languageOf } from '../../locales/languages';
import { createI18n, fetchNamespace, type Namespace } from '../language/i18n';
import { I18nContext, useTranslation } from '../language/useTranslation';

/** The client's words; null before their language is known. The guide's words are those of the page itself. */
export const ClientWords = createContext<i18n | null>(null);

/** Everything inside is in the client's language and runs its way. Nothing without one. */
export const ClientSide = ({
  as: Element = 'div',
  className,
  children,
}: {
  as?: 'div' | 'span' | 'section';
  className?: string;
  children: ReactNode;
}) => {
  const words = useContext(ClientWords);
  if (!words) return null;
  return (
    <I18nContext value={words}>
      <Element
        lang={words.language}
        dir={languageOf(tagOf(words)).direction}
        className={className}
        data-side="client"
        translate="no"
      >
        {children}
      </Element>
    </I18nContext>
  );
};

/** The guide's words where they stand among the client's. */
export const GuideWords = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation();
  return (
    <span lang={i18n.language} dir={languageOf(tagOf(i18n)).direction} className="guide-words">
      {children}
    </span>
  );
};

/** Whether guide and client read the same language, so that nothing need be written twice. */
export const useSameLanguage = (): boolean => {
  const { i18n: guide } = useTranslation();
  return useContext(ClientWords)?.language === guide.language;
};

const namespaces: readonly Namespace[] = ['programs', 'handoff', 'guide'];

/**
 * A voice of its own for one language, with all that a guide's screen can say.
 * @throws Error when its words cannot be fetched.
 */
export const voiceOf = async (tag: LanguageTag): Promise<i18n> => {
  const [visit, ...rest] = await Promise.all([
    fetchNamespace(tag, 'visit'),
    ...namespaces.map((namespace) => fetchNamespace(tag, namespace)),
  ]);
  const words = createI18n(tag, visit);
  rest.forEach((bundle, position) => {
    words.addResourceBundle(tag, namespaces[position] ?? 'visit', bundle);
  });
  return words;
};

export const tagOf = ({ language }: i18n): LanguageTag => (isLanguageTag(language) ? language : 'en');

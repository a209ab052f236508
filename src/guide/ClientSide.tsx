import type { i18n } from 'i18next';
import { createContext, type ReactNode, useContext } from 'react';
import { isLanguageTag, type LanguageTag, languageOf } from '../../locales/languages';
import { createI18n, fetchNamespace, type Namespace } from '../language/i18n';
import { I18nContext, useTranslation } from '../language/useTranslation';

/** The client's i18n instance; null until their language is chosen. The guide's is that of the page. */
export const ClientWords = createContext<i18n | null>(null);

/** Renders its children in the client's language and direction; nothing until it is chosen. */
export const ClientSide = ({
  as: Element = 'div',
  className,
  children,
}: {
  as?: 'div' | 'span' | 'section';
  className?: string;
  children: ReactNode;
}) => {
  const client = useContext(ClientWords);
  if (!client) return null;
  return (
    <I18nContext value={client}>
      <Element
        lang={client.language}
        dir={languageOf(tagOf(client)).direction}
        className={className}
        data-side="client"
        translate="no"
      >
        {children}
      </Element>
    </I18nContext>
  );
};

/** Text in the guide's language inside `ClientSide`. */
export const GuideWords = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation();
  return (
    <span lang={i18n.language} dir={languageOf(tagOf(i18n)).direction} className="guide-words">
      {children}
    </span>
  );
};

/** Whether both read the same language, so that text is shown only once. */
export const useSameLanguage = (): boolean => {
  const { i18n: guide } = useTranslation();
  return useContext(ClientWords)?.language === guide.language;
};

const namespaces: readonly Namespace[] = ['programs', 'handoff', 'guide'];

/**
 * A separate i18n instance for one language, with all namespaces of the guide. Rejects with an Error if a file cannot
 * be fetched.
 */
export const voiceOf = async (tag: LanguageTag): Promise<i18n> => {
  const [visit, ...rest] = await Promise.all([
    fetchNamespace(tag, 'visit'),
    ...namespaces.map((namespace) => fetchNamespace(tag, namespace)),
  ]);
  const i18n = createI18n(tag, visit);
  rest.forEach((bundle, position) => {
    i18n.addResourceBundle(tag, namespaces[position] ?? 'visit', bundle);
  });
  return i18n;
};

export const tagOf = ({ language }: i18n): LanguageTag => (isLanguageTag(language) ? language : 'en');

import type { i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { loadNamespace, type Namespace } from '../language/i18n';
import { I18nContext, useTranslation } from '../language/useTranslation';

const namespaces: readonly Namespace[] = ['visit', 'programs', 'handoff'];

/** Shows its children once more, in English, for a clerk to read. Nothing until the words are there. */
export const InEnglish = ({ children }: { children: ReactNode }) => {
  const english = useEnglish();
  return english && <I18nContext value={english}>{children}</I18nContext>;
};

/** Fetches English once for every `Both` inside. */
export const WithEnglish = ({ children }: { children: ReactNode }) => {
  const english = useEnglish();
  return <EnglishContext value={english}>{children}</EnglishContext>;
};

/** The same words in the person's language and, unless that is English, beside them in English. */
export const Both = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation();
  const english = useContext(EnglishContext);
  return (
    <div className="both">
      <div className="own">{children}</div>
      {english && i18n.language !== 'en' && (
        <div className="english-side" lang="en" dir="ltr" translate="no">
          <I18nContext value={english}>{children}</I18nContext>
        </div>
      )}
    </div>
  );
};

const EnglishContext = createContext<i18n | null>(null);

const useEnglish = (): i18n | null => {
  const { i18n } = useTranslation();
  const isThere = () => namespaces.every((namespace) => i18n.hasResourceBundle('en', namespace));
  const [ready, setReady] = useState(isThere);
  useEffect(() => {
    let gone = false;
    Promise.all(namespaces.map((namespace) => loadNamespace(i18n, 'en', namespace))).then(
      () => !gone && setReady(true),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [i18n]);
  return useMemo(() => (ready ? i18n.cloneInstance({ lng: 'en' }) : null), [i18n, ready]);
};

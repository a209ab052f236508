import type { i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { loadNamespace, type Namespace } from '../language/i18n';
import { I18nContext, useTranslation } from '../language/useTranslation';

const namespaces: readonly Namespace[] = ['visit', 'programs', 'handoff'];

/** Renders its children in English, for a clerk to read. Renders nothing until English is loaded. */
export const InEnglish = ({ children }: { children: ReactNode }) => {
  const english = useEnglish();
  return english && <I18nContext value={english}>{children}</I18nContext>;
};

/** Loads English once for all `Both` and `AlsoEnglish` elements inside; `also`: a further namespace that they need. */
export const WithEnglish = ({ also, children }: { also?: Namespace; children: ReactNode }) => {
  const english = useEnglish(also);
  return <EnglishContext value={english}>{children}</EnglishContext>;
};

/** Renders its children in the current language and, if that is not English, beside it in English. */
export const Both = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation();
  const english = useContext(EnglishContext);
  return (
    <div className="both">
      <div className="own">{children}</div>
      {english && i18n.language !== 'en' && (
        <div className="english-side" lang="en" dir="ltr" translate="no">
          <I18nContext value={english}>
            <IsBeside value={true}>{children}</IsBeside>
          </I18nContext>
        </div>
      )}
    </div>
  );
};

/** A heading in `Both`. Of two that say the same the English one is none: whoever goes by headings would hear it twice. */
export const BothHeading = ({
  as: Head,
  className,
  children,
}: {
  as: 'h2' | 'h3' | 'h4';
  className?: string;
  children: ReactNode;
}) => (
  <Head className={className} {...(useContext(IsBeside) && { role: 'presentation' })}>
    {children}
  </Head>
);

/** Renders its children once more in English, below, if the current language is another. */
export const AlsoEnglish = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation();
  const english = useContext(EnglishContext);
  if (!english || i18n.language === 'en') return null;
  return (
    <span className="english" lang="en" dir="ltr" translate="no">
      <I18nContext value={english}>{children}</I18nContext>
    </span>
  );
};

const EnglishContext = createContext<i18n | null>(null);
/** Whether it is drawn once more, in English, beside the person's language. */
export const IsBeside = createContext(false);

const withAlso = (also: Namespace | undefined) => (also ? [...namespaces, also] : namespaces);

const useEnglish = (also?: Namespace): i18n | null => {
  const { i18n } = useTranslation();
  const isThere = () => withAlso(also).every((namespace) => i18n.hasResourceBundle('en', namespace));
  const [ready, setReady] = useState(isThere);
  useEffect(() => {
    let gone = false;
    Promise.all(withAlso(also).map((namespace) => loadNamespace(i18n, 'en', namespace))).then(
      () => !gone && setReady(true),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [i18n, also]);
  return useMemo(() => (ready ? i18n.cloneInstance({ lng: 'en' }) : null), [i18n, ready]);
};

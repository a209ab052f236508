import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation, WordsContext } from '../language/useTranslation';
import { learn, type Namespace } from '../language/words';

const namespaces: readonly Namespace[] = ['visit', 'programs', 'handoff'];

/** Shows its children once more, in English, for a clerk to read. Nothing until the words are there. */
export const InEnglish = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation();
  const isThere = () => namespaces.every((namespace) => i18n.hasResourceBundle('en', namespace));
  const [ready, setReady] = useState(isThere);
  useEffect(() => {
    let gone = false;
    Promise.all(namespaces.map((namespace) => learn(i18n, 'en', namespace))).then(
      () => !gone && setReady(true),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [i18n]);
  const english = useMemo(() => (ready ? i18n.cloneInstance({ lng: 'en' }) : null), [i18n, ready]);
  return english && <WordsContext value={english}>{children}</WordsContext>;
};

/** The same content in the person's language and, unless that is English, beside it in English. */
export const Both = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation();
  return (
    <>
      <div className="own">{children}</div>
      {i18n.language !== 'en' && (
        <InEnglish>
          <div className="english-side" lang="en" dir="ltr" translate="no">
            {children}
          </div>
        </InEnglish>
      )}
    </>
  );
};

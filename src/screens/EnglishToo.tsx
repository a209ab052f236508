import { useEffect, useState } from 'react';
import { useTranslation } from '../language/useTranslation';
import { learn, type Namespace } from '../language/words';

/** The same sentence in English, to show to a clerk or to say on the phone. Nothing until its words are there. */
export const EnglishToo = ({
  label,
  namespace,
  words,
}: {
  label: string;
  namespace: Namespace;
  words: string;
}) => {
  const { i18n } = useTranslation();
  const [ready, setReady] = useState(i18n.hasResourceBundle('en', namespace));
  useEffect(() => {
    let gone = false;
    learn(i18n, 'en', namespace).then(
      () => !gone && setReady(true),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [i18n, namespace]);
  if (!ready) return null;
  return (
    <span className="english">
      <strong>{label}</strong>{' '}
      <q lang="en" dir="ltr" translate="no">
        {String(i18n.getResource('en', namespace, words))}
      </q>
    </span>
  );
};

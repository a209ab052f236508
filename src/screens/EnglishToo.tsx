import { useLearned } from '../language/useLearned';
import { useTranslation } from '../language/useTranslation';
import type { Namespace } from '../language/words';

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
  if (!useLearned('en', namespace)) return null;
  return (
    <span className="english">
      <strong>{label}</strong>{' '}
      <q lang="en" dir="ltr" translate="no">
        {String(i18n.getResource('en', namespace, words))}
      </q>
    </span>
  );
};

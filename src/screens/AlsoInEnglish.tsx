import type { Namespace } from '../language/i18n';
import { useNamespace } from '../language/useNamespace';
import { useTranslation } from '../language/useTranslation';

/** The English text of a key, to show to a clerk or read out on the phone. Renders nothing until English is loaded. */
export const AlsoInEnglish = ({
  label,
  namespace,
  words,
}: {
  label: string;
  namespace: Namespace;
  words: string;
}) => {
  const { i18n } = useTranslation();
  if (!useNamespace('en', namespace)) return null;
  return (
    <span className="english">
      <strong>{label}</strong>{' '}
      <q lang="en" dir="ltr" translate="no">
        {String(i18n.getResource('en', namespace, words))}
      </q>
    </span>
  );
};

import { useSyncExternalStore } from 'react';
import { languageOf } from '../../locales/languages';
import { pendingLanguage } from '../language/i18n';
import { useTranslation } from '../language/useTranslation';
import { useSlow } from '../shell/useSlow';

/** Status of the language chosen last, while it loads and if it fails. */
export const LanguageComing = () => {
  const { t, i18n } = useTranslation();
  const coming = useSyncExternalStore(
    (changed) => {
      i18n.on('coming', changed);
      return () => i18n.off('coming', changed);
    },
    () => pendingLanguage(i18n),
    () => false as const,
  );
  const slow = useSlow(coming);
  if (!coming) return null;
  if (coming.lost) return t('language.failed');
  return slow && `${t('frame.wait')} ${languageOf(coming.tag).name}`;
};

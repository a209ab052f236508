import { useSyncExternalStore } from 'react';
import { languageOf } from '../../locales/languages';
import { pendingLanguage } from '../language/i18n';
import { useTranslation } from '../language/useTranslation';
import { useSlow } from '../shell/useSlow';

/** Status of the language chosen last, while it loads and if it fails. */
export const LanguageComing = () => {
  const { t, i18n } = useTranslation();
  const pending = useSyncExternalStore(
    (changed) => {
      i18n.on('pending', changed);
      return () => i18n.off('pending', changed);
    },
    () => pendingLanguage(i18n),
    () => false as const,
  );
  const slow = useSlow(pending);
  if (!pending) return null;
  if (pending.lost) return t('language.failed');
  return slow && `${t('frame.wait')} ${languageOf(pending.tag).name}`;
};

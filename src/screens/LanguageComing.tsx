import { useSyncExternalStore } from 'react';
import { languageOf } from '../../locales/languages';
import { useSlow } from '../components/useSlow';
import { useTranslation } from '../language/useTranslation';
import { comingIn } from '../language/words';

/** Says that the language chosen last is on its way, or did not come. */
export const LanguageComing = () => {
  const { t, i18n } = useTranslation();
  const coming = useSyncExternalStore(
    (changed) => {
      i18n.on('coming', changed);
      return () => i18n.off('coming', changed);
    },
    () => comingIn(i18n),
    () => false as const,
  );
  const slow = useSlow(coming);
  if (!coming) return null;
  if (coming.lost) return t('language.failed');
  return slow && `${t('frame.wait')} ${languageOf(coming.tag).name}`;
};

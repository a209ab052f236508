import { isLanguageTag, type LanguageTag } from '../../locales/languages';
import { useTranslation } from './useTranslation';

/** The language on this part of the screen. */
export const useTag = (): LanguageTag => {
  const { i18n } = useTranslation();
  return isLanguageTag(i18n.language) ? i18n.language : 'en';
};

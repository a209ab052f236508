import { useTranslation } from 'react-i18next';
import { isLanguageTag, type LanguageTag } from '../../locales/languages';

/** The language on this part of the screen. */
export const useTag = (): LanguageTag => {
  const { i18n } = useTranslation();
  return isLanguageTag(i18n.language) ? i18n.language : 'en';
};

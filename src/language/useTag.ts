import type { i18n } from 'i18next';
import { isLanguageTag, type LanguageTag } from '../../locales/languages';
import { useTranslation } from './useTranslation';

/** The language that these words are spoken in. */
export const tagOf = ({ language }: i18n): LanguageTag => (isLanguageTag(language) ? language : 'en');

/** The language on this part of the screen. */
export const useTag = (): LanguageTag => tagOf(useTranslation().i18n);

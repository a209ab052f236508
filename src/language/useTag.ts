import type { i18n } from 'i18next';
import { isLanguageTag, type LanguageTag } from '../../locales/languages';
import { useTranslation } from './useTranslation';

export const tagOf = ({ language }: i18n): LanguageTag => (isLanguageTag(language) ? language : 'en');

export const useTag = (): LanguageTag => tagOf(useTranslation().i18n);

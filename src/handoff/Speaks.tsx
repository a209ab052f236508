import type { i18n, TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { formatLanguages } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** The languages in which help is given; nothing if no source names them. */
export const Speaks = ({ languages }: { languages: 'any' | readonly string[] | undefined }) => {
  const { t, i18n } = useTranslation(['visit', 'handoff']);
  const tag = useTag();
  return languages && <span>{spokenLanguages(languages, t, i18n, tag)}</span>;
};

/** The same as a string. */
export const spokenLanguages = (
  languages: 'any' | readonly string[],
  t: TFunction<['visit', 'handoff']>,
  i18n: i18n,
  tag: LanguageTag,
): string =>
  languages === 'any'
    ? t('results.anyLanguage')
    : t('results.speaks', { languages: formatLanguages(languages, tag, i18n) });

import type { i18n, TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { formatLanguages } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** The languages in which help is given; nothing if no source names them, or before their names have come. */
export const Speaks = ({ languages }: { languages: 'any' | readonly string[] | undefined }) => {
  const { t, i18n } = useTranslation(['visit', 'handoff']);
  const tag = useTag();
  const words = languages && spokenLanguages(languages, t, i18n, tag);
  return words && <span>{words}</span>;
};

/** The same as a string, empty where none has a name. */
export const spokenLanguages = (
  languages: 'any' | readonly string[],
  t: TFunction<['visit', 'handoff']>,
  i18n: i18n,
  tag: LanguageTag,
): string => {
  if (languages === 'any') return t('results.anyLanguage');
  const names = formatLanguages(languages, tag, i18n);
  return names && t('results.speaks', { languages: names });
};

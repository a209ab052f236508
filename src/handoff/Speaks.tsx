import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { formatLanguages } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** In which languages somebody is helped here; nothing where no source says so. */
export const Speaks = ({ languages }: { languages: 'any' | readonly string[] | undefined }) => {
  const { t } = useTranslation(['visit', 'handoff']);
  const tag = useTag();
  return languages && <span>{spokenHere(languages, t, tag)}</span>;
};

/** The same as words alone. */
export const spokenHere = (
  languages: 'any' | readonly string[],
  t: TFunction<['visit', 'handoff']>,
  tag: LanguageTag,
): string => {
  const ownName = (one: string) => {
    const spoken = unnamed.find((each) => each === one);
    return spoken && t(`spoken.${spoken}`, { ns: 'handoff' });
  };
  return languages === 'any'
    ? t('results.anyLanguage')
    : t('results.speaks', { languages: formatLanguages(languages, tag, ownName) });
};

/** Languages that places speak and for which browsers have no name. */
const unnamed = ['bo', 'ff', 'kri', 'kro', 'man', 'wbl'] as const;

import { formatLanguages } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** In which languages somebody is helped here; nothing where no source says so. */
export const Speaks = ({ languages }: { languages: 'any' | readonly string[] | undefined }) => {
  const { t, i18n } = useTranslation('visit');
  const tag = useTag();
  if (!languages) return null;
  return (
    <span>
      {languages === 'any'
        ? t('results.anyLanguage')
        : t('results.speaks', { languages: formatLanguages(languages, tag, i18n) })}
    </span>
  );
};

import { formatLanguages } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** In which languages somebody is helped here; nothing where no source says so. */
export const Speaks = ({ languages }: { languages: 'any' | readonly string[] | undefined }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const tag = useTag();
  if (!languages) return null;
  const ownName = (one: string) => {
    const spoken = unnamed.find((each) => each === one);
    return spoken && t(`spoken.${spoken}`);
  };
  return (
    <span>
      {languages === 'any'
        ? t('results.anyLanguage', { ns: 'visit' })
        : t('results.speaks', { languages: formatLanguages(languages, tag, ownName), ns: 'visit' })}
    </span>
  );
};

/** Languages that places speak and for which browsers have no name. */
const unnamed = ['bo', 'ff', 'kri', 'kro', 'man', 'wbl'] as const;

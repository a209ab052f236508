import type { Program } from '../catalog/shape';
import { EnglishName } from '../components/EnglishName';
import { useTranslation } from '../language/useTranslation';

/** Laws with an explanation each, as list items. */
export const ExplainedLaws = ({ laws }: { laws: NonNullable<Program['laws']> }) => {
  const { t } = useTranslation('programs');
  return laws.map(({ cite, words }) => (
    <li key={words}>
      {t(`laws.${words}`)}{' '}
      <small>
        <EnglishName>{cite}</EnglishName>
      </small>
    </li>
  ));
};

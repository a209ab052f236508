import { ageIsDoubtful } from '../../machines/family';
import { useTranslation } from '../language/useTranslation';
import { useFamily } from './family';

/** Asks the guide to look again where a partner or a parent is said to be a child. */
export const DoubtfulAge = () => {
  const { t } = useTranslation('guide');
  const { family } = useFamily();
  return (
    <div role="status">
      {ageIsDoubtful(family, family.present) && <p className="notice">{t('people.checkAge')}</p>}
    </div>
  );
};

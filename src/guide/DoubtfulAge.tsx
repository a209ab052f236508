import { ageIsDoubtful } from '../../machines/family';
import { useTranslation } from '../language/useTranslation';
import { useFamily } from './family';

/** Asks the guide to check the age when a partner or parent was entered as a child. */
export const DoubtfulAge = () => {
  const { t } = useTranslation('guide');
  const { family } = useFamily();
  return (
    <div role="status">
      {ageIsDoubtful(family, family.present) && <p className="notice">{t('people.checkAge')}</p>}
    </div>
  );
};

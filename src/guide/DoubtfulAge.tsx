import { ageIsDoubtful } from '../../machines/family';
import { useTranslation } from '../language/useTranslation';
import { useAnnounce } from '../shell/announce';
import { useFamily } from './family';

/** Asks the guide to check the age when a partner or parent was entered as a child. */
export const DoubtfulAge = () => {
  const { t } = useTranslation('guide');
  const { family } = useFamily();
  const says = ageIsDoubtful(family, family.present) ? t('people.checkAge') : '';
  useAnnounce(says);
  return says && <p className="notice">{says}</p>;
};

import type { Age } from '../catalog/freshness';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** The day on which a fact was checked, YYYY-MM-DD; said once that day is long ago. */
export const CheckedOn = ({ age, day }: { age: Age; day: string }) => {
  const { t } = useTranslation('visit');
  const tag = useTag();
  return age === 'callFirst' && <small>{t('results.checked', { date: formatDate(day, tag) })}</small>;
};

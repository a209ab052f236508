import type { Age } from '../catalog/freshness';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** The day of the evidence for a fact, YYYY-MM-DD; said once that day is long ago, or where there is none. */
export const CheckedOn = ({ age, day }: { age: Age; day: string | null }) =>
  age === 'callFirst' && (
    <small>
      <DayChecked day={day} />
    </small>
  );

/** The same in words alone, whatever its age. */
export const DayChecked = ({ day }: { day: string | null }) => {
  const { t } = useTranslation('visit');
  const tag = useTag();
  return day === null ? t('results.undated') : t('results.checked', { date: formatDate(day, tag) });
};

import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** The day of the evidence for a fact, YYYY-MM-DD, or that no source shows one. */
export const DateChecked = ({ day }: { day: string | null }) => {
  const { t } = useTranslation('visit');
  const tag = useTag();
  return day === null ? t('results.ageUnknown') : t('results.checked', { date: formatDate(day, tag) });
};

import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** The day of the evidence for one fact, or for all that is said of something; YYYY-MM-DD, null where no source shows one. */
interface Dated {
  day: string | null;
  of?: 'fact' | 'all';
}

export const DateChecked = (dated: Dated) => {
  const { t } = useTranslation('visit');
  return dateChecked(t, useTag(), dated);
};

export const dateChecked = (t: TFunction<'visit'>, tag: LanguageTag, { day, of = 'fact' }: Dated): string => {
  if (day === null) return t('results.ageUnknown');
  return t(of === 'fact' ? 'results.checked' : 'frame.facts', { date: formatDate(day, tag) });
};

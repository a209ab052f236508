import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** `day`: date of the evidence, YYYY-MM-DD, or null if no source shows one. `of`: for one fact or for a whole page. */
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

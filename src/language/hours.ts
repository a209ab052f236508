import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import type { Hours } from '../catalog/places/shape';
import type { Day } from '../catalog/time';
import { formatDay, formatList, formatTime } from './formats';

/** Weekly opening hours, one sentence for each span. */
export const hoursInWords = (hours: Hours, t: TFunction<'visit'>, tag: LanguageTag): readonly string[] =>
  hours.map(({ days, from, to }) =>
    t('hours.days', {
      ns: 'visit',
      days: daysInWords(days, t, tag),
      from: isolate(formatTime(from, tag)),
      to: isolate(formatTime(to, tag)),
    }),
  );

/** Wraps text in Unicode isolates, so that it keeps its order inside right-to-left text. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

const daysInWords = (days: readonly Day[], t: TFunction<'visit'>, tag: LanguageTag): string => {
  const names = days.map((day) => formatDay(day, tag));
  const [first = '', last = ''] = [names[0], names[names.length - 1]];
  if (names.length === 1) return first;
  return followEachOther(days) ? t('hours.span', { ns: 'visit', first, last }) : formatList(names, tag);
};

const week = 'mon tue wed thu fri sat sun';

const followEachOther = (days: readonly Day[]): boolean => week.includes(days.join(' '));

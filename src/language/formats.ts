import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import type { Day } from '../catalog/time';
import { type Calendar, calendars } from './calendar';

const daysFromSunday: readonly Day[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Formats `2026-07-01`, `2026-07` or `2026`, with Latin digits. */
export const formatDate = (date: string, tag: LanguageTag): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const calendar = calendars[tag];
  return filled(day === undefined ? calendar.month : calendar.date, {
    y: year,
    m: `${Number(month)}`,
    d: `${Number(day)}`,
    month: monthName(calendar, Number(month), day === undefined),
  });
};

const monthName = (
  { months = '', monthsAlone = months }: Calendar,
  month: number,
  isAlone: boolean,
): string => (isAlone ? monthsAlone : months).split(' ')[month - 1] ?? '';

/** Formats 24-hour `HH:MM`, with no-break spaces. */
export const formatTime = (time: string, tag: LanguageTag): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const { wholeHour, time: withMinutes, halves = ['', ''], noon = halves[1] } = calendars[tag];
  return filled(minute === 0 ? wholeHour : withMinutes, {
    h: `${hour % 12 || 12}`,
    H: `${hour % 24}`,
    mm: `${minute}`.padStart(2, '0'),
    a: hour === 12 ? noon : halves[hour % 24 < 12 ? 0 : 1],
  }).replaceAll(' ', '\u00A0');
};

export const formatDay = (day: Day, tag: LanguageTag): string =>
  calendars[tag].days.split(' ')[daysFromSunday.indexOf(day)] ?? '';

const filled = (pattern: string, parts: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');

/**
 * The names of the languages spoken at a place, from `programs.spoken`. Languages without a name there are left out
 * rather than shown as a code.
 */
export const formatLanguages = (spoken: readonly string[], tag: LanguageTag, i18n: i18n): string =>
  formatList(
    spoken.flatMap((one): string[] => i18n.getResource(tag, 'programs', `spoken.${one}`) ?? []),
    tag,
  );

/** Joins with the comma of the language, without "and". */
export const formatList = (texts: readonly string[], tag: LanguageTag): string =>
  texts.join(commaOf[tag] ?? ', ');

const commaOf: Partial<Record<LanguageTag, string>> = {
  'zh-Hans': '、',
  'zh-Hant': '、',
  ar: '، ',
  ur: '، ',
};

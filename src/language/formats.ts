import type { LanguageTag } from '../../locales/languages';
import type { Day } from '../catalog/places/shape';

/** Latin digits everywhere: people must match them with phones, buses and letters. */
const formatTag: Record<LanguageTag, string> = {
  en: 'en-US',
  es: 'es-US',
  'zh-Hans': 'zh-Hans-u-nu-latn',
  'zh-Hant': 'zh-Hant-u-nu-latn',
  ru: 'ru-u-nu-latn',
  bn: 'bn-u-nu-latn',
  ht: 'fr-u-nu-latn',
  ko: 'ko-u-nu-latn',
  ar: 'ar-u-nu-latn',
  ur: 'ur-u-nu-latn',
  fr: 'fr-u-nu-latn',
  pl: 'pl-u-nu-latn',
};

/** Browsers have no names for days and months in Haitian Creole. */
const creoleDays: Record<Day, string> = {
  sun: 'dimanch',
  mon: 'lendi',
  tue: 'madi',
  wed: 'mèkredi',
  thu: 'jedi',
  fri: 'vandredi',
  sat: 'samdi',
};
const creoleMonths = [
  'janvye',
  'fevriye',
  'mas',
  'avril',
  'me',
  'jen',
  'jiyè',
  'out',
  'septanm',
  'oktòb',
  'novanm',
  'desanm',
];
const creoleLanguages: Record<string, string> = {
  en: 'angle',
  es: 'panyòl',
  zh: 'chinwa',
  ru: 'ris',
  bn: 'bengali',
  ht: 'kreyòl ayisyen',
  ko: 'koreyen',
  ar: 'arab',
  ur: 'oudou',
  fr: 'franse',
  pl: 'polonè',
  pt: 'pòtigè',
  it: 'italyen',
  hi: 'hindi',
  yi: 'yidich',
  ne: 'nepalè',
  pa: 'pendjabi',
  fa: 'pèsan',
  he: 'ebre',
  vi: 'vyetnamyen',
  tl: 'tagalòg',
  ro: 'womèn',
};
const daysFromSunday: readonly Day[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A day, month or year (`2026-07-01`, `2026-07`, `2026`) with the month in words. */
export const formatDate = (date: string, tag: LanguageTag): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (tag === 'ht')
    return [day && Number(day), creoleMonths[Number(month) - 1], year].filter(Boolean).join(' ');
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return formatterIn(tag, day === undefined ? 'month' : 'date').format(at);
};

/** A time of day from `HH:MM`, in the way that this language tells time, never broken over two lines. */
export const formatTime = (time: string, tag: LanguageTag): string => {
  const [hours = '0', minutes = '0'] = time.split(':');
  const at = new Date(Date.UTC(2026, 0, 1, Number(hours) % 24, Number(minutes)));
  const whole = minutes === '00' && (tag === 'en' || tag === 'es');
  return formatterIn(tag, whole ? 'hour' : 'time')
    .format(at)
    .replaceAll(' ', '\u00A0');
};

export const formatDay = (day: Day, tag: LanguageTag): string => {
  if (tag === 'ht') return creoleDays[day];
  const at = new Date(Date.UTC(2026, 0, 4 + daysFromSunday.indexOf(day)));
  return formatterIn(tag, 'weekday').format(at);
};

const shapes = {
  month: { year: 'numeric', month: 'long' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  hour: { hour: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Each is made once: making one takes hundreds of times as long as using it. */
const formatterIn = (tag: LanguageTag, shape: keyof typeof shapes): Intl.DateTimeFormat => {
  const key = `${tag} ${shape}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(formatTag[tag], { timeZone: 'UTC', ...shapes[shape] });
  formatters.set(key, made);
  return made;
};

/**
 * The names of languages that a place speaks. `ownName` gives those that browsers leave out; what has none there
 * either is left out, since a code such as `kro` tells nobody anything.
 */
export const formatLanguages = (
  tags: readonly string[],
  tag: LanguageTag,
  ownName: (one: string) => string | undefined = () => undefined,
): string => {
  const names = new Intl.DisplayNames([formatTag[tag]], { type: 'language', fallback: 'none' });
  const nameOf = (one: string) =>
    (tag === 'ht' ? creoleLanguages[one] : one === 'ht' ? 'Kreyòl Ayisyen' : undefined) ??
    ownName(one) ??
    names.of(one);
  return formatList(
    tags.flatMap((one) => nameOf(one) ?? []),
    tag,
  );
};

/** Has the browser make what the others need, which takes it several milliseconds at the first use. */
export const makeFormats = (tag: LanguageTag): void => {
  for (const time of ['09:00', '09:30']) formatTime(time, tag);
  formatDay('mon', tag);
  formatDate('2026-01-01', tag);
  formatLanguages(['es'], tag);
};

/**
 * Several things in a row, with this language's comma. Browsers join by a bare space in Russian, Korean and
 * Chinese when no "and" is wanted, and by a French "et" in Haitian Creole when one is.
 */
export const formatList = (texts: readonly string[], tag: LanguageTag): string =>
  texts.join(commaOf[tag] ?? ', ');

const commaOf: Partial<Record<LanguageTag, string>> = {
  'zh-Hans': '、',
  'zh-Hant': '、',
  ar: '، ',
  ur: '، ',
};

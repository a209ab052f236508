import { type Day, dayAfter, week, weekdayOf } from './time';

/**
 * Holidays on which City, State or federal offices may be closed, as rules for any year: a date, or the nth weekday of
 * a month (`-1`: the last).
 */
const rules: readonly ({ month: number; date: number } | { month: number; weekday: Day; nth: number })[] = [
  // New Year's Day
  { month: 1, date: 1 },
  // Martin Luther King Jr. Day
  { month: 1, weekday: 'mon', nth: 3 },
  // Lincoln's Birthday, State only
  { month: 2, date: 12 },
  // Presidents' Day
  { month: 2, weekday: 'mon', nth: 3 },
  // Memorial Day
  { month: 5, weekday: 'mon', nth: -1 },
  // Juneteenth
  { month: 6, date: 19 },
  // Independence Day
  { month: 7, date: 4 },
  // Labor Day
  { month: 9, weekday: 'mon', nth: 1 },
  // Columbus and Indigenous Peoples' Day
  { month: 10, weekday: 'mon', nth: 2 },
  // Veterans Day
  { month: 11, date: 11 },
  // Thanksgiving
  { month: 11, weekday: 'thu', nth: 4 },
  // Christmas
  { month: 12, date: 25 },
];

/** Whether a day, YYYY-MM-DD, is a holiday in New York, or the weekday on which one on a weekend is observed. */
export const isHoliday = (date: string): boolean => {
  const year = Number(date.slice(0, 4));
  return daysOff(year).has(date) || daysOff(year + 1).has(date);
};

const known = new Map<number, ReadonlySet<string>>();

/** Holidays of a year; includes December 31 of the year before if New Year's Day is observed then. */
const daysOff = (year: number): ReadonlySet<string> => {
  const days = known.get(year) ?? new Set(made(year));
  known.set(year, days);
  return days;
};

const made = (year: number): readonly string[] => [
  ...rules.flatMap((rule) =>
    'date' in rule ? withSubstitute(dayOf(year, rule.month, rule.date)) : nthOf(year, rule),
  ),
  // Election Day is the Tuesday after the first Monday.
  dayAfter(nthOf(year, { month: 11, weekday: 'mon', nth: 1 }), 1),
];

const substitutes: Partial<Record<Day, number>> = { sat: -1, sun: 1 };

const withSubstitute = (date: string): readonly string[] => {
  const days = substitutes[weekdayOf(date)];
  return days === undefined ? [date] : [date, dayAfter(date, days)];
};

const nthOf = (
  year: number,
  { month, weekday, nth }: { month: number; weekday: Day; nth: number },
): string => {
  const isCountedOn = nth > 0;
  const from = isCountedOn ? dayOf(year, month, 1) : dayOf(year, month + 1, 1);
  const ahead = (week.indexOf(weekday) - week.indexOf(weekdayOf(from)) + 7) % 7;
  return dayAfter(from, ahead + 7 * (isCountedOn ? nth - 1 : nth));
};

const dayOf = (year: number, month: number, date: number): string =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;

const digits = (number: number, length: number): string => String(number).padStart(length, '0');

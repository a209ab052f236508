import { holidays } from './city/holidays';
import { type Day, dayAfter, week, weekdayOf } from './time';

/**
 * A holiday in any year: a date, which is also observed on a weekday beside its weekend, or the nth weekday of a month
 * (`-1`: the last), or some days after that.
 */
export type HolidayRule = { month: number } & (
  | { date: number }
  | { weekday: Day; nth: number; daysLater?: number }
);

/** Whether a day, YYYY-MM-DD, is a holiday in the city, or the weekday on which one on a weekend is observed. */
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

const made = (year: number): readonly string[] =>
  holidays.flatMap((rule) =>
    'date' in rule
      ? withSubstitute(dayOf(year, rule.month, rule.date))
      : [dayAfter(nthOf(year, rule), rule.daysLater ?? 0)],
  );

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

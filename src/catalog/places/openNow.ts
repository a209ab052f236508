import { isHoliday } from '../holidays';
import { type Day, dayAfter, inCity, weekdayOf } from '../time';
import type { Hours } from './shape';

export type OpenStatus =
  | { state: 'open'; closes: string }
  | ({ state: 'closed' } & Opening)
  /** A holiday on which the place would be open now or later; `opening` is on the next day that is no holiday. */
  | { state: 'holiday'; opening: Opening | null }
  | { state: 'unknown' };

/** The next opening, HH:MM in the city's time, within seven days, so that the weekday alone is unambiguous. */
export interface Opening {
  opensDay: Day;
  opens: string;
  isToday: boolean;
}

/**
 * Whether a place is open at `now`, in the city's time. Times are HH:MM. `unknown` without hours or for an invalid date.
 * On a holiday never `open`, unless `openOnHolidays`.
 */
export const openStatus = (hours: Hours | undefined, now: Date, openOnHolidays = false): OpenStatus => {
  if (!hours || hours.length === 0 || Number.isNaN(now.getTime())) return { state: 'unknown' };

  const { date, time } = inCity(now);
  const isOff = (day: string) => !openOnHolidays && isHoliday(day);
  const opening = nextOpening(hours, date, time, isOff);
  const spans = spansOn(hours, date, isOff);
  if (isOff(date) && spans.some(({ to }) => time < to)) return { state: 'holiday', opening };

  const closes = closingTime(spans, time);
  if (closes) return { state: 'open', closes };
  return opening ? { state: 'closed', ...opening } : { state: 'unknown' };
};

const nextOpening = (
  hours: Hours,
  today: string,
  time: string,
  isOff: (date: string) => boolean,
): Opening | null => {
  for (let ahead = 0; ahead <= 7; ahead++) {
    const date = dayAfter(today, ahead);
    const opens = isOff(date) ? undefined : beginnings(hours, date).find((from) => ahead > 0 || from > time);
    if (opens) return { opensDay: weekdayOf(date), opens, isToday: ahead === 0 };
  }
  return null;
};

const beginnings = (hours: Hours, date: string): readonly string[] =>
  hours
    .filter(({ days }) => days.includes(weekdayOf(date)))
    .map(({ from }) => from)
    .sort();

interface Span {
  from: string;
  to: string;
  /** Closing time to display; for an overnight span that of the next morning. */
  closes: string;
}

const midnight = '24:00';

/** The spans of one day, including the rest of an overnight span from the day before. */
const spansOn = (hours: Hours, date: string, isOff: (date: string) => boolean): readonly Span[] => {
  const [today, yesterday] = [weekdayOf(date), dayAfter(date, -1)];
  return hours.flatMap(({ days, from, to, overnight }) => [
    ...(days.includes(today)
      ? [
          overnight
            ? { from, to: midnight, closes: isOff(dayAfter(date, 1)) ? midnight : to }
            : { from, to, closes: to },
        ]
      : []),
    ...(overnight && days.includes(weekdayOf(yesterday)) && !isOff(yesterday)
      ? [{ from: '00:00', to, closes: to }]
      : []),
  ]);
};

/** Joins adjacent spans, so that 09:00–12:00 and 12:00–17:00 close at 17:00. Undefined when closed. */
const closingTime = (spans: readonly Span[], time: string): string | undefined => {
  const current = spans.find((span) => span.from <= time && time < span.to);
  return current && (closingTime(spans, current.to) ?? current.closes);
};

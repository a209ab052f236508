import type { Day, Hours } from './shape';

export type OpenStatus =
  | { state: 'open'; closes: string }
  | { state: 'closed'; opensDay: Day; opens: string; isToday: boolean; isTomorrow: boolean }
  | { state: 'unknown' };

/**
 * Whether a place is open at this moment by New York's clock, whatever the clock of the device's own zone.
 * Times are HH:MM in New York. Without hours, or with a broken date, the answer is `unknown`.
 * Holidays are not known: on one, a place may be closed although this says open.
 */
export const openStatus = (hours: Hours | undefined, now: Date): OpenStatus => {
  if (!hours || Number.isNaN(now.getTime())) return { state: 'unknown' };

  const { day, time } = inNewYork(now);
  const closes = closingTime(spansOf(hours, day), time);
  if (closes) return { state: 'open', closes };

  for (let ahead = 0; ahead <= 7; ahead++) {
    const opensDay = dayAfter(day, ahead);
    const opens = spansOf(hours, opensDay)
      .map((span) => span.from)
      .filter((from) => ahead > 0 || from > time)
      .sort()[0];
    if (opens) return { state: 'closed', opensDay, opens, isToday: ahead === 0, isTomorrow: ahead === 1 };
  }
  return { state: 'unknown' };
};

const days: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const dayAfter = (day: Day, ahead: number): Day => days[(days.indexOf(day) + ahead) % 7] ?? day;

const spansOf = (hours: Hours, day: Day) => hours.filter((span) => span.days.includes(day));

/** Follows spans that touch, so that 09:00–12:00 and 12:00–17:00 close at 17:00. Undefined when closed. */
const closingTime = (spans: Hours, time: string): string | undefined => {
  const current = spans.find((span) => span.from <= time && time < span.to);
  return current && (closingTime(spans, current.to) ?? current.to);
};

const newYorkClock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const inNewYork = (now: Date) => {
  const parts = newYorkClock.formatToParts(now);
  const part = (type: 'weekday' | 'hour' | 'minute') => parts.find((each) => each.type === type)?.value ?? '';
  const weekday = part('weekday').toLowerCase();
  const day = days.find((each) => each === weekday) ?? 'mon';
  return { day, time: `${part('hour')}:${part('minute')}` };
};

import { zone } from './city/zone';

/** A moment in the city's time, whatever the device's time zone. */
export interface CityTime {
  /** YYYY-MM-DD */
  date: string;
  day: Day;
  /** 24-hour HH:MM */
  time: string;
}

/** @throws RangeError for an invalid date. */
export const inCity = (now: Date): CityTime => {
  const parts = new Map(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return { date, day: weekdayOf(date), time: `${part('hour')}:${part('minute')}` };
};

export const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof week)[number];

/** The weekday of a date, YYYY-MM-DD. */
export const weekdayOf = (date: string): Day =>
  week[(new Date(Date.parse(date)).getUTCDay() + 6) % 7] ?? 'mon';

/** The date `days` after another, which may be negative; both YYYY-MM-DD. */
export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: zone.name,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

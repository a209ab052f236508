import { zone } from '../catalog/city/zone';
import { isClockWrong, todayByClock } from '../catalog/clock';
import { openStatus } from '../catalog/places/openNow';
import { dayAfter, inCity, weekdayOf } from '../catalog/time';
import { callGroups } from './callGroups';
import { escaped, folded } from './fileLines';
import { listOn, type TakenList } from './list';

/** When an office that is closed now opens next, so that it can be called then. */
export interface NextOpening {
  number: string;
  at: Date;
}

/** The offices of a list that are closed at `now` and whose hours are known, each number once. */
export const openingsOf = (list: TakenList, now: Date): readonly NextOpening[] => {
  if (isClockWrong(todayByClock(now))) return [];
  return callGroups(listOn(list))
    .flatMap(({ head, programs }) => [...(head ? [head] : []), ...programs.flatMap(({ others }) => others)])
    .flatMap((listed) => {
      const { phone, hours, openOnHolidays } = 'contact' in listed ? listed.contact : listed.place;
      if (!phone || typeof hours !== 'object') return [];
      const status = openStatus(hours, now, openOnHolidays);
      const opening = status.state === 'closed' ? status : status.state === 'holiday' ? status.opening : null;
      if (!opening) return [];
      const { date } = inCity(now);
      const day = [0, 1, 2, 3, 4, 5, 6, 7]
        .map((ahead) => dayAfter(date, ahead))
        .find((day, ahead) => weekdayOf(day) === opening.opensDay && ahead > 0 !== opening.isToday);
      return day ? [{ number: phone, at: momentInCity(day, opening.opens) }] : [];
    });
};

/** A day, YYYY-MM-DD, and a time, HH:MM, by the city's clock. */
const momentInCity = (day: string, time: string): Date => {
  const summer = new Date(`${day}T${time}:00${zone.offsets[0]}`);
  return inCity(summer).time === time ? summer : new Date(`${day}T${time}:00${zone.offsets[1]}`);
};

/**
 * An iCalendar file (RFC 5545) of a quarter of an hour for each opening, with an alarm. It names a number and nothing
 * else, since others may look at a calendar. `summaryOf` gives the title for a number.
 */
export const calendarFile = (
  openings: readonly NextOpening[],
  summaryOf: (number: string) => string,
  now: Date,
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Find help//EN',
    ...openings.flatMap(({ number, at }) => [
      'BEGIN:VEVENT',
      `UID:${stamp(at)}-${number}`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(at)}`,
      'DURATION:PT15M',
      `SUMMARY:${escaped(summaryOf(number))}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summaryOf(number))}`,
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

/** In UTC, to the second. */
const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

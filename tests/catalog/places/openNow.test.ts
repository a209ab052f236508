import { describe, expect, test } from 'vitest';
import { isHoliday } from '../../../src/catalog/holidays';
import { type OpenStatus, openStatus } from '../../../src/catalog/places/openNow';
import type { Hours } from '../../../src/catalog/places/shape';
import { type Day, dayAfter, inCity, weekdayOf } from '../../../src/catalog/time';

const weekdays: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const everyDay: readonly Day[] = [...weekdays, 'sat', 'sun'];

const office: Hours = [{ days: weekdays, from: '09:00', to: '17:00' }];
const hotline: Hours = [
  { days: ['mon', 'tue', 'wed', 'thu'], from: '10:00', to: '12:00' },
  { days: ['mon', 'tue', 'wed', 'thu'], from: '14:00', to: '16:00' },
  { days: ['fri'], from: '09:00', to: '12:00' },
];
const saturdays: Hours = [{ days: ['sat'], from: '10:00', to: '14:00' }];
const untilMidnight: Hours = [{ days: everyDay, from: '08:00', to: '24:00' }];
const nights: Hours = [{ days: everyDay, from: '00:00', to: '03:00' }];
const withoutLunchBreak: Hours = [
  { days: weekdays, from: '13:00', to: '18:00' },
  { days: weekdays, from: '09:00', to: '13:00' },
];

const open = (closes: string): OpenStatus => ({ state: 'open', closes });
const closed = (opensDay: Day, opens: string, when: 'today' | 'later'): OpenStatus => ({
  state: 'closed',
  opensDay,
  opens,
  isToday: when === 'today',
});

/** New York is at UTC−5 in winter and UTC−4 in summer. Clocks go back on 2026-11-01 and forward on 2027-03-14. */
const rows: [string, Hours, string, OpenStatus][] = [
  ['on a Monday morning it is open', office, '2026-11-23T15:00:00Z', open('17:00')],
  ['at the minute of opening it is open', office, '2026-11-23T14:00:00Z', open('17:00')],
  ['a minute before, it opens today', office, '2026-11-23T13:59:59Z', closed('mon', '09:00', 'today')],
  ['in the last minute it is open', office, '2026-11-23T21:59:59Z', open('17:00')],
  ['at the minute of closing it is closed', office, '2026-11-23T22:00:00Z', closed('tue', '09:00', 'later')],
  ['on Friday evening it opens on Monday', office, '2026-11-27T23:00:00Z', closed('mon', '09:00', 'later')],
  ['on Saturday it opens on Monday', office, '2026-11-28T17:00:00Z', closed('mon', '09:00', 'later')],
  ['on Sunday it opens on Monday', office, '2026-11-29T17:00:00Z', closed('mon', '09:00', 'later')],
  [
    'late on Sunday in New York, Monday in London',
    office,
    '2026-11-30T04:59:59Z',
    closed('mon', '09:00', 'later'),
  ],
  ['midnight makes tomorrow today', office, '2026-11-30T05:00:00Z', closed('mon', '09:00', 'today')],

  [
    'between two spans it opens again today',
    hotline,
    '2026-11-24T18:00:00Z',
    closed('tue', '14:00', 'today'),
  ],
  [
    'before both spans the earlier one counts',
    hotline,
    '2026-11-24T12:00:00Z',
    closed('tue', '10:00', 'today'),
  ],
  ['in the second span it closes with that span', hotline, '2026-11-24T19:30:00Z', open('16:00')],
  ['the next day may have other hours', hotline, '2026-11-26T22:00:00Z', closed('fri', '09:00', 'later')],
  [
    'the earliest span counts, whatever their order',
    withoutLunchBreak,
    '2026-11-24T12:00:00Z',
    closed('tue', '09:00', 'today'),
  ],
  ['spans that touch are one', withoutLunchBreak, '2026-11-24T15:00:00Z', open('18:00')],

  [
    'once a week, that day over: the same day again',
    saturdays,
    '2026-11-28T20:00:00Z',
    closed('sat', '10:00', 'later'),
  ],
  ['once a week, the day before', saturdays, '2026-11-27T20:00:00Z', closed('sat', '10:00', 'later')],

  ['a minute to midnight', untilMidnight, '2026-11-24T04:59:00Z', open('24:00')],
  ['at midnight it closes', untilMidnight, '2026-11-24T05:00:00Z', closed('tue', '08:00', 'today')],
  ['just after midnight, open at night', nights, '2026-11-24T05:00:00Z', open('03:00')],

  ['Friday before the clocks go back, summer time', office, '2026-10-30T13:00:00Z', open('17:00')],
  [
    'Friday before the clocks go back, closed',
    office,
    '2026-10-30T21:00:00Z',
    closed('mon', '09:00', 'later'),
  ],
  ['the day the clocks go back, first 01:30', nights, '2026-11-01T05:30:00Z', open('03:00')],
  ['the day the clocks go back, second 01:30', nights, '2026-11-01T06:30:00Z', open('03:00')],
  ['the day the clocks go back, 02:59', nights, '2026-11-01T07:59:00Z', open('03:00')],
  ['the day the clocks go back, 03:00', nights, '2026-11-01T08:00:00Z', closed('mon', '00:00', 'later')],
  ['last minute of the 25-hour day', office, '2026-11-02T04:59:00Z', closed('mon', '09:00', 'later')],
  [
    'Monday after, summer’s opening hour is too early',
    office,
    '2026-11-02T13:00:00Z',
    closed('mon', '09:00', 'today'),
  ],
  ['Monday after, winter time', office, '2026-11-02T14:00:00Z', open('17:00')],

  ['Friday before the clocks go forward, winter time', office, '2027-03-12T21:59:00Z', open('17:00')],
  ['the day the clocks go forward, 01:59', nights, '2027-03-14T06:59:00Z', open('03:00')],
  ['a minute later it is 03:00', nights, '2027-03-14T07:00:00Z', closed('mon', '00:00', 'later')],
  ['last minute of the 23-hour day', office, '2027-03-15T03:59:00Z', closed('mon', '09:00', 'later')],
  ['Monday after, summer time', office, '2027-03-15T13:00:00Z', open('17:00')],
  [
    'Monday after, closing an hour earlier by UTC',
    office,
    '2027-03-15T21:00:00Z',
    closed('tue', '09:00', 'later'),
  ],
];

describe('openStatus', () => {
  test.each(rows)('%s', (_, hours, now, status) => {
    expect(openStatus(hours, new Date(now))).toEqual(status);
  });

  const onHoliday = (opensDay: Day, opens: string): OpenStatus => ({
    state: 'holiday',
    opening: { opensDay, opens, isToday: false },
  });
  const mondays: Hours = [{ days: ['mon'], from: '10:00', to: '14:00' }];
  const oneNight: Hours = [{ days: ['fri'], from: '22:00', to: '06:00', overnight: true }];
  const overnight: Hours = [{ days: weekdays, from: '22:00', to: '06:00', overnight: true }];

  test.each<[string, Hours, string, OpenStatus]>([
    [
      'the last minute before Christmas, closed',
      office,
      '2026-12-25T04:59:59Z',
      closed('mon', '09:00', 'later'),
    ],
    ['the first minute of Christmas', office, '2026-12-25T05:00:00Z', onHoliday('mon', '09:00')],
    ['Christmas at 11', office, '2026-12-25T16:00:00Z', onHoliday('mon', '09:00')],
    ['the last minute of the hours on Christmas', office, '2026-12-25T21:59:59Z', onHoliday('mon', '09:00')],
    [
      'past its hours on Christmas it is closed',
      office,
      '2026-12-25T22:00:00Z',
      closed('mon', '09:00', 'later'),
    ],
    [
      'a holiday on which it is closed anyway',
      office,
      '2026-07-04T16:00:00Z',
      closed('mon', '09:00', 'later'),
    ],
    ['the Friday kept for a holiday on Saturday', office, '2026-07-03T16:00:00Z', onHoliday('mon', '09:00')],
    ['Thanksgiving: the day after is none', office, '2026-11-26T16:00:00Z', onHoliday('fri', '09:00')],
    ['the eve looks past a holiday', office, '2026-11-25T22:00:00Z', closed('fri', '09:00', 'later')],
    [
      'a Friday looks past a holiday on Monday',
      office,
      '2027-01-15T22:00:00Z',
      closed('tue', '09:00', 'later'),
    ],
    [
      'New Year’s Eve, a minute before midnight',
      office,
      '2027-01-01T04:59:00Z',
      closed('mon', '09:00', 'later'),
    ],
    ['New Year’s Eve that is kept for New Year', office, '2027-12-31T16:00:00Z', onHoliday('mon', '09:00')],
    ['on Election Day', office, '2026-11-03T16:00:00Z', onHoliday('wed', '09:00')],
    [
      'once a week, that day a holiday: a weekday alone would name the wrong one',
      mondays,
      '2027-01-12T16:00:00Z',
      { state: 'unknown' },
    ],
    [
      'once a week, the day before one that is a holiday: the next is as far as its weekday can say, and a day',
      mondays,
      '2027-01-17T16:00:00Z',
      { state: 'unknown' },
    ],
    ['once a week, today a holiday', mondays, '2027-01-18T15:00:00Z', onHoliday('mon', '10:00')],
    [
      'once a week, today a holiday and a week from now as well',
      mondays,
      '2028-12-25T16:00:00Z',
      { state: 'holiday', opening: null },
    ],

    ['a night, a minute before', overnight, '2026-12-02T02:59:00Z', closed('tue', '22:00', 'today')],
    ['a night, its first minute', overnight, '2026-12-02T03:00:00Z', open('06:00')],
    ['a night, after midnight', overnight, '2026-12-02T05:00:00Z', open('06:00')],
    ['a night, its last minute', overnight, '2026-12-02T10:59:00Z', open('06:00')],
    ['a night, over', overnight, '2026-12-02T11:00:00Z', closed('wed', '22:00', 'today')],
    ['the night of Friday ends on Saturday', overnight, '2026-12-05T10:00:00Z', open('06:00')],
    ['the night of Saturday is none', overnight, '2026-12-06T10:00:00Z', closed('mon', '22:00', 'later')],
    ['the one night of a week, its last minute', oneNight, '2026-12-05T10:59:00Z', open('06:00')],
    ['the night after it is none', oneNight, '2026-12-06T10:59:00Z', closed('fri', '22:00', 'later')],
    ['the night of Sunday is none', overnight, '2026-12-07T04:00:00Z', closed('mon', '22:00', 'later')],
    ['a night into a holiday is open until midnight', overnight, '2026-12-25T04:00:00Z', open('24:00')],
    ['the rest of that night', overnight, '2026-12-25T06:00:00Z', onHoliday('mon', '22:00')],
    ['a night through the hour that is left out', overnight, '2027-03-13T10:59:00Z', open('06:00')],
  ])('%s', (_, hours, now, status) => {
    expect(openStatus(hours, new Date(now))).toEqual(status);
  });

  test('a place that says it is open on holidays is', () => {
    expect(openStatus(office, new Date('2026-12-25T16:00:00Z'), true)).toEqual(open('17:00'));
    expect(openStatus(office, new Date('2026-12-24T22:00:00Z'), true)).toEqual(
      closed('fri', '09:00', 'later'),
    );
  });

  test('at no minute of a year is an office open on a holiday or announced to open on one', () => {
    for (
      let at = Date.parse('2027-01-01T05:30:00Z');
      at < Date.parse('2028-01-01T05:00:00Z');
      at += 3_600_000
    ) {
      const now = new Date(at);
      const { date } = inCity(now);
      const status = openStatus([{ days: everyDay, from: '00:00', to: '24:00' }], now);
      expect(status.state, date).toBe(isHoliday(date) ? 'holiday' : 'open');
      if (status.state !== 'holiday') continue;
      const next =
        [1, 2, 3].find((ahead) => weekdayOf(dayAfter(date, ahead)) === status.opening?.opensDay) ?? 0;
      expect(next && isHoliday(dayAfter(date, next)), date).toBe(false);
    }
  });

  test('without hours the status is unknown', () => {
    expect(openStatus(undefined, new Date('2026-11-23T15:00:00Z'))).toEqual({ state: 'unknown' });
    expect(openStatus([], new Date('2026-11-23T15:00:00Z'))).toEqual({ state: 'unknown' });
  });

  test('with an invalid clock the status is unknown, and a wrong clock does not throw', () => {
    expect(openStatus(office, new Date(Number.NaN))).toEqual({ state: 'unknown' });
    expect(openStatus(office, new Date('1970-01-01T00:00:00Z')).state).toBe('closed');
    expect(openStatus(office, new Date('0012-01-05T15:00:00Z')).state).toBe('open');
    expect(openStatus(office, new Date('2099-01-05T15:00:00Z')).state).toBe('open');
  });
});

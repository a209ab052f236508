import { describe, expect, test } from 'vitest';
import { isHoliday } from '../../src/catalog/holidays';
import { dayAfter, weekdayOf } from '../../src/catalog/time';

const daysOf = (year: number): readonly string[] =>
  Array.from({ length: 366 }, (_, at) => dayAfter(`${year}-01-01`, at)).filter((day) =>
    day.startsWith(String(year)),
  );
const off = (year: number) => daysOf(year).filter(isHoliday);

/** Worked out by hand from a calendar, with the State's Lincoln's Birthday and holidays that fall on weekends. */
const known: readonly [year: number, days: readonly string[]][] = [
  [
    2026,
    [
      ...['01-01', '01-19', '02-12', '02-16', '05-25', '06-19', '07-03', '07-04', '09-07', '10-12'],
      ...['11-03', '11-11', '11-26', '12-25'],
    ],
  ],
  [
    2027,
    [
      ...['01-01', '01-18', '02-12', '02-15', '05-31', '06-18', '06-19', '07-04', '07-05', '09-06'],
      ...['10-11', '11-02', '11-11', '11-25', '12-24', '12-25', '12-31'],
    ],
  ],
  [
    2028,
    [
      ...['01-01', '01-17', '02-11', '02-12', '02-21', '05-29', '06-19', '07-04', '09-04', '10-09'],
      ...['11-07', '11-10', '11-11', '11-23', '12-25'],
    ],
  ],
  [
    2034,
    [
      ...['01-01', '01-02', '01-16', '02-12', '02-13', '02-20', '05-29', '06-19', '07-04', '09-04'],
      ...['10-09', '11-07', '11-10', '11-11', '11-23', '12-25'],
    ],
  ],
];

describe('the holidays of the City, the State and the nation', () => {
  test.each(known)('of %i are these and no others', (year, days) => {
    expect(off(year)).toEqual(days.map((day) => `${year}-${day}`));
  });

  test('of any year are twelve rules and Election Day, each in its month, and on weekends kept beside them', () => {
    for (let year = 1970; year <= 2199; year++) {
      const days = off(year);
      const named = days.filter((day) => !['sat', 'sun'].includes(weekdayOf(day)));
      expect(named.length, String(year)).toBeGreaterThanOrEqual(12);
      expect(named.length, String(year)).toBeLessThanOrEqual(14);
      for (const day of days) {
        if (weekdayOf(day) === 'sat') expect(isHoliday(dayAfter(day, -1)), day).toBe(true);
        if (weekdayOf(day) === 'sun') expect(isHoliday(dayAfter(day, 1)), day).toBe(true);
      }
      const election = days.filter((day) => day.slice(5) >= '11-02' && day.slice(5) <= '11-08');
      expect(election.map(weekdayOf), String(year)).toEqual(['tue']);
    }
  });

  test('do not hold the day after Thanksgiving', () => {
    expect([isHoliday('2026-11-26'), isHoliday('2026-11-27')]).toEqual([true, false]);
  });
});

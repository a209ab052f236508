import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { isClockWrong, todayByClock } from '../../src/catalog/clock';
import { dayAfter, inCity } from '../../src/catalog/time';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the day of our reading is a day of the calendar', () => {
  expect(dayAfter(gatheredOn, 0)).toBe(gatheredOn);
});

test('isClockWrong is true before gatheredOn and false from that day on', () => {
  expect(['1970-01-01', dayAfter(gatheredOn, -1)].map(isClockWrong)).toEqual([true, true]);
  expect([gatheredOn, dayAfter(gatheredOn, 1), '2099-01-01'].map(isClockWrong)).toEqual([
    false,
    false,
    false,
  ]);
});

test.each([
  ['the last minute before midnight in Greenwich', '2026-12-31T23:59:59.999Z', '2026-12-31'],
  ['midnight in Greenwich, an evening in New York', '2027-01-01T00:00:00Z', '2027-01-01'],
])('today at %s', (_, moment, today) => {
  vi.setSystemTime(new Date(moment));
  expect(todayByClock()).toBe(today);
});

test('todayByClock is never behind New York’s date, and at most one day ahead', () => {
  for (let hour = 0; hour < 366 * 24; hour++) {
    const now = new Date(Date.parse('2026-12-31T00:30:00Z') + hour * 3_600_000);
    vi.setSystemTime(now);
    const { date } = inCity(now);
    expect([date, dayAfter(date, 1)], now.toISOString()).toContain(todayByClock());
  }
});

import { expect, test } from 'vitest';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { ageInDays, contentDate, daysToTrust, isTooOld, trustedUntil } from '../../src/kiosk/edition';

const on = (date: string) => new Date(`${date}T12:00:00Z`);

test('a copy is as old as the gathering of its facts', () => {
  expect(contentDate).toBe(gatheredOn);
});

test('facts are trusted for 45 days, and not on the day after', () => {
  expect(daysToTrust).toBe(45);
  expect(trustedUntil('2026-11-23')).toBe('2027-01-07');
  expect(isTooOld('2026-11-23', on('2027-01-07'))).toBe(false);
  expect(isTooOld('2026-11-23', on('2027-01-08'))).toBe(true);
});

test('a clock that runs behind makes nothing old, and staff can see that it is wrong', () => {
  expect(isTooOld('2026-11-23', on('1970-01-01'))).toBe(false);
  expect(ageInDays('2026-11-23', on('1970-01-01'))).toBeLessThan(0);
  expect(ageInDays('2026-11-23', on('2026-11-23'))).toBe(0);
});

test('a clock in 2099 or an invalid one does not make facts fresh', () => {
  expect(isTooOld('2026-11-23', on('2099-01-01'))).toBe(true);
  expect(isTooOld('2026-11-23', new Date(Number.NaN))).toBe(true);
});

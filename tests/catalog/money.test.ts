import { describe, expect, test } from 'vitest';
import {
  incomeRange,
  incomeSteps,
  monthlyRange,
  povertyGuidelines,
  povertyLine,
} from '../../src/catalog/money';

/** As published, in dollars per year, for households of 1 to 8 people. Add a line for each new year. */
const published: Readonly<Record<number, readonly number[]>> = {
  2025: [15_650, 21_150, 26_650, 32_150, 37_650, 43_150, 48_650, 54_150],
  2026: [15_960, 21_640, 27_320, 33_000, 38_680, 44_360, 50_040, 55_720],
};

describe('the poverty line', () => {
  test.each(Object.entries(published))('of %s is as published, and nobody edited its row', (year, lines) => {
    const row = povertyGuidelines.find((one) => one.year === Number(year));
    if (!row) throw new Error(`There is no row for ${year}.`);
    expect(lines.map((_, at) => povertyLine(at + 1, row))).toEqual(lines);
  });

  test('that is used is the one of the newest year', () => {
    expect(povertyLine(3)).toBe(povertyLine(3, povertyGuidelines.at(-1)));
  });

  test('is the newest row, and takes effect after the row before it', () => {
    const starts = povertyGuidelines.map((row) => row.effectiveFrom);
    expect(starts).toEqual([...starts].sort());
    expect(povertyGuidelines.at(-1)?.year).toBe(Math.max(...povertyGuidelines.map((row) => row.year)));
  });
});

describe('the steps of income', () => {
  test('end at twice the poverty line of a home of as many people', () => {
    const ends = incomeSteps.map((_, at) => (at + 1 < incomeSteps.length ? 2 * povertyLine(at + 1) : null));
    expect(incomeSteps.map((step) => incomeRange(step).upTo)).toEqual(ends);
  });

  test('cover every dollar, by year and by month', () => {
    for (const range of [incomeRange, monthlyRange]) {
      const ends = incomeSteps.map((step) => range(step).upTo);
      const starts = incomeSteps.map((step) => range(step).over);
      expect(starts).toEqual([0, ...ends.slice(0, -1)]);
    }
  });

  test('are shown as whole dollars a month', () => {
    for (const step of incomeSteps) {
      const { over, upTo } = monthlyRange(step);
      expect(over).toBe(Math.round(incomeRange(step).over / 12));
      expect(upTo === null || Number.isInteger(upTo)).toBe(true);
    }
    expect(monthlyRange('step9').upTo).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import {
  incomeRange,
  incomeSteps,
  monthlyRange,
  povertyGuidelines,
  povertyLine,
} from '../../src/catalog/money';

describe('the poverty line of 2026', () => {
  /** The table as published, in dollars a year. */
  test.each([
    [1, 15_960],
    [2, 21_640],
    [3, 27_320],
    [4, 33_000],
    [5, 38_680],
    [6, 44_360],
    [7, 50_040],
    [8, 55_720],
  ])('for a home of %i is $%i a year', (size, line) => {
    expect(povertyLine(size)).toBe(line);
  });

  test('stands beside the one of 2025, which nobody edited', () => {
    expect(povertyGuidelines[0]).toMatchObject({ year: 2025, firstPerson: 15_650, eachFurther: 5_500 });
  });

  test('is the newest row, and takes effect after the row before it', () => {
    const starts = povertyGuidelines.map((row) => row.effectiveFrom);
    expect(starts).toEqual([...starts].sort());
    expect(povertyGuidelines.at(-1)?.year).toBe(Math.max(...povertyGuidelines.map((row) => row.year)));
  });
});

describe('the steps of income', () => {
  /** Twice the poverty line, as published. */
  test.each([
    ['step1', 0, 31_920],
    ['step2', 31_920, 43_280],
    ['step3', 43_280, 54_640],
    ['step4', 54_640, 66_000],
    ['step5', 66_000, 77_360],
    ['step6', 77_360, 88_720],
    ['step7', 88_720, 100_080],
    ['step8', 100_080, 111_440],
    ['step9', 111_440, null],
  ] as const)('%s lies over $%i', (step, over, upTo) => {
    expect(incomeRange(step)).toEqual({ over, upTo });
  });

  test('leave no dollar out, by the year or by the month', () => {
    for (const range of [incomeRange, monthlyRange]) {
      const ends = incomeSteps.map((step) => range(step).upTo);
      const starts = incomeSteps.map((step) => range(step).over);
      expect(starts).toEqual([0, ...ends.slice(0, -1)]);
    }
  });

  test('are shown as whole dollars a month', () => {
    expect(monthlyRange('step1')).toEqual({ over: 0, upTo: 2_660 });
    expect(monthlyRange('step3')).toEqual({ over: 3_607, upTo: 4_553 });
    expect(monthlyRange('step9').upTo).toBeNull();
  });
});

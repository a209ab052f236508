import { describe, expect, test, vi } from 'vitest';
import { languageTags } from '../../locales/languages';
import { formatDate, formatDay, formatTime } from '../../src/language/formats';

const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) => Number(digits));

describe.each(languageTags)('in %s', (tag) => {
  // Chinese and Korean write the month as a number with its word, and say so in words to nobody.
  const month = ['zh-Hans', 'zh-Hant', 'ko'].includes(tag) ? [7] : [];

  test('a date is read with Latin digits and the month in words, however much of it is known', () => {
    const sorted = (text: string) => numbersIn(text).toSorted((one, other) => one - other);
    const expected = (...numbers: number[]) => numbers.toSorted((one, other) => one - other);
    expect(sorted(formatDate('2026-07-31', tag))).toEqual(expected(2026, ...month, 31));
    expect(sorted(formatDate('2026-07', tag))).toEqual(expected(2026, ...month));
    expect(formatDate('2026', tag)).toBe('2026');
    // Once more, since what formats is kept.
    expect(sorted(formatDate('2026-07-31', tag))).toEqual(expected(2026, ...month, 31));
  });

  test('a time keeps its minutes, and is never broken over two lines', () => {
    expect(numbersIn(formatTime('09:30', tag))).toEqual([9, 30]);
    expect(numbersIn(formatTime('09:00', tag))[0]).toBe(9);
    expect(formatTime('21:05', tag)).not.toBe(formatTime('09:05', tag));
    expect(formatTime('21:05', tag)).not.toContain(' ');
  });

  test('the days of the week are seven words', () => {
    const days = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const).map((day) =>
      formatDay(day, tag),
    );
    expect(new Set(days).size).toBe(7);
    for (const day of days) expect(day).toMatch(/^[\p{L}\p{M}-]+$/u);
  });
});

test('a day that the clock knows has its own name', () => {
  expect(formatDay('mon', 'en')).toBe('Monday');
  expect(formatDay('mon', 'ht')).toBe('lendi');
  expect(formatTime('09:00', 'en').replaceAll(/\s/g, ' ')).toBe('9 AM');
});

test('what is made ahead is what the others use: no formatter is made after it', async () => {
  vi.resetModules();
  const fresh = await import('../../src/language/formats');
  const Real = Intl.DateTimeFormat;
  let made = 0;
  Intl.DateTimeFormat = class extends Real {
    constructor(...given: ConstructorParameters<typeof Real>) {
      super(...given);
      made += 1;
    }
  } as never;
  fresh.makeFormats('pl');
  const before = made;
  fresh.formatTime('14:00', 'pl');
  fresh.formatTime('14:15', 'pl');
  fresh.formatDay('fri', 'pl');
  fresh.formatDate('2026-05-06', 'pl');
  Intl.DateTimeFormat = Real;
  expect(before).toBeGreaterThan(0);
  expect(made).toBe(before);
});

import { describe, expect, test } from 'vitest';
import { languageTags } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';
import { contacts } from '../../src/catalog/contacts';
import { places } from '../../src/catalog/places';
import { formatDate, formatDay, formatTime } from '../../src/language/formats';

const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) => Number(digits));

describe.each(languageTags)('in %s', (tag) => {
  // Chinese and Korean write the month as a number.
  const month = ['zh-Hans', 'zh-Hant', 'ko'].includes(tag) ? [7] : [];

  test('a date is read with Latin digits and the month in words, however much of it is known', () => {
    const sorted = (text: string) => numbersIn(text).toSorted((one, other) => one - other);
    const expected = (...numbers: number[]) => numbers.toSorted((one, other) => one - other);
    expect(sorted(formatDate('2026-07-31', tag))).toEqual(expected(2026, ...month, 31));
    expect(sorted(formatDate('2026-07', tag))).toEqual(expected(2026, ...month));
    expect(formatDate('2026', tag)).toBe('2026');
    // Again, since formatters are cached.
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

test.each([
  ['en', '9 AM', '5:30 PM', '12 PM', 'July 31, 2026', 'July 2026'],
  ['es', '9 a.m.', '5:30 p.m.', '12 p.m.', '31 de julio de 2026', 'julio de 2026'],
  ['zh-Hans', '上午9:00', '下午5:30', '中午12:00', '2026年7月31日', '2026年7月'],
  ['zh-Hant', '上午9:00', '下午5:30', '中午12:00', '2026年7月31日', '2026年7月'],
  ['ru', '9:00', '17:30', '12:00', '31 июля 2026 г.', 'июль 2026 г.'],
  ['bn', '9:00 AM', '5:30 PM', '12:00 PM', '31 জুলাই, 2026', 'জুলাই 2026'],
  ['ht', '9 AM', '5:30 PM', '12 PM', '31 jiyè 2026', 'jiyè 2026'],
  ['ko', '오전 9:00', '오후 5:30', '오후 12:00', '2026년 7월 31일', '2026년 7월'],
  ['ar', '9:00 صباحًا', '5:30 مساءً', '12:00 ظهرًا', '31 يوليو 2026', 'يوليو 2026'],
  ['ur', '9:00 AM', '5:30 PM', '12:00 PM', '31 جولائی، 2026', 'جولائی 2026'],
  ['fr', '9 h', '17 h 30', '12 h', '31 juillet 2026', 'juillet 2026'],
  ['pl', '9:00', '17:30', '12:00', '31 lipca 2026', 'lipiec 2026'],
] as const)('%s tells hours and days in its own way', (tag, morning, evening, noon, date, month) => {
  const told = ['09:00', '17:30', '12:00'].map((time) => formatTime(time, tag).replaceAll('\u00A0', ' '));
  expect(told).toEqual([morning, evening, noon]);
  expect([formatDate('2026-07-31', tag), formatDate('2026-07', tag)]).toEqual([date, month]);
});

test('nothing of it is asked of the browser, whose tables differ from release to release', () => {
  const { DateTimeFormat } = Intl;
  const guess = () => {
    throw new Error('The browser was asked.');
  };
  Intl.DateTimeFormat = guess as never;
  try {
    for (const tag of languageTags)
      expect([formatTime('14:15', tag), formatDay('fri', tag), formatDate('2026-05-06', tag)]).not.toContain(
        '',
      );
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
});

test('every language that somebody speaks at a place or on a line has its name in every language', () => {
  const spoken = [...Object.values(contacts), ...places].flatMap((one) =>
    'languages' in one && Array.isArray(one.languages) ? one.languages : [],
  );
  for (const tag of languageTags) {
    const words = readWords(tag);
    expect([...new Set(spoken)].filter((one) => !words.get(`programs.spoken.${one}`))).toEqual([]);
  }
});

import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { readWords } from '../../scripts/build/words';

const english = readWords('en');
/** Unavoidable names, counted as one short word. */
const names =
  /New York( City| State)?('s)?|immigration|immigrants?|the United States|citizens?|Medicaid|Medicare|NYC Care|IDNYC|Child Health Plus|Department of Justice|Notice to Appear|Asylum Application Help Center|asylum|Manhattan|Brooklyn|Staten Island|appointment/gi;

const sentencesOf = (text: string): string[] =>
  text
    .replace(/\{\{\w+\}\}/g, 'it')
    .replace(names, 'name')
    .split(/(?<=[.?!:])\s+/)
    .filter((sentence) => sentence.trim() !== '');
const wordsOf = (sentence: string): string[] => sentence.match(/[A-Za-z'’-]+/g) ?? [];

/** Flesch-Kincaid grade of all sentences of five words or more together. */
const gradeOf = (texts: readonly string[]): number => {
  const sentences = texts
    .flatMap(sentencesOf)
    .map(wordsOf)
    .filter((words) => words.length >= 5);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
};
const group = (prefix: string) => [...english].filter(([key]) => key.startsWith(prefix)).map(([, t]) => t);

test.each([
  ['the questions', 'visit.questions.', 5],
  ['the welcome', 'visit.welcome.', 5],
  ['help right now', 'visit.help.', 5],
  ['the results', 'visit.results.', 6],
  ['the programs', 'programs.programs.', 6],
  ['the advice', 'programs.advice.', 6],
  ['the laws', 'programs.laws.', 6],
  ['the leaflets', 'leaflets.', 5],
])('%s read at or under the grade that a tired person can follow', (_name, prefix, limit) => {
  expect(gradeOf(group(prefix))).toBeLessThanOrEqual(limit);
});

test('no English sentence is longer than 20 words', () => {
  const long = [...english].flatMap(([key, text]) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > 20)
      .map((sentence) => `${key}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('the measure itself tells hard words from easy ones', () => {
  expect(gradeOf(['We do not ask your name and we keep nothing.'])).toBeLessThan(4);
  expect(
    gradeOf(['Eligibility determinations necessitate documentation of immigration circumstances.']),
  ).toBeGreaterThan(12);
});

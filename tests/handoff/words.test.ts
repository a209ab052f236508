import { readdirSync, readFileSync } from 'node:fs';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { readWords } from '../../scripts/build/words';

const own = [...readWords('en')].filter(([key]) => key.startsWith('handoff.'));

const codeOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');

test('the words of what is taken away can be read after five years of school', () => {
  const sentences = own
    .flatMap(([, text]) => text.replace(/\{\{\w+\}\}/g, 'it').split(/(?<=[.?!:])\s+/))
    .map((sentence) => sentence.match(/[A-Za-z'’]+/g) ?? [])
    .filter((words) => words.length >= 5);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  expect(grade).toBeLessThanOrEqual(5);
});

test('each of these words is used somewhere', () => {
  const code = codeOf('src/handoff') + codeOf('src/screens') + codeOf('src/pages');
  const computed =
    /^(spoken\.\w+|sheet\.(call|where)|near\.(weekdays|byAppointment|unreachable|noAddress|noPhone)|take\.(copied|failed)|received\.(damaged|otherVersion|tooLong))$/;
  const unused = own
    .map(([key]) => key.replace('handoff.', '').replace(/_(one|other)$/, ''))
    .filter((key) => !code.includes(`'${key}'`) && !computed.test(key));
  expect(unused).toEqual([]);
});

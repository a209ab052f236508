import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';

const physical =
  /(^|[\s;{])((margin|padding|border|inset|scroll-\w+)-)?(left|right)[\w-]*\s*:|:\s*(left|right)\s*[;}]/;

test('the look names no left and no right, so that it turns with the language', () => {
  const files = readdirSync('src/look', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const named = files.flatMap((file) =>
    readFileSync(join('src/look', file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => physical.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});

test('a version and its hash are read from left to right in every language, in this order', () => {
  const turned = languages
    .filter(({ direction }) => direction === 'rtl')
    .flatMap(({ tag }) => [...readWords(tag)].map(([key, text]) => ({ text, where: `${tag} ${key}` })))
    .filter(
      ({ text }) => /{{version}}/.test(text) && !/\u2066[^\u2069]*{{version}}[^\u2069]*\u2069/.test(text),
    );
  expect(turned.map(({ where }) => where)).toEqual([]);
});

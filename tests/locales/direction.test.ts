import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const physical =
  /(^|[\s;{])((margin|padding|border|inset|scroll-\w+)-)?(left|right)[\w-]*\s*:|:\s*(left|right)\s*[;}]/;

test('the look names no left and no right, so that it turns with the language', () => {
  const files = readdirSync('src/look').filter((file) => file.endsWith('.css'));
  const named = files.flatMap((file) =>
    readFileSync(join('src/look', file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => physical.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});

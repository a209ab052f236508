import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { cuts, readFontRecord } from '../../scripts/build/fonts';

const table = readFileSync('docs/languages.md', 'utf8');
const fonts = readFontRecord();

test.each(languages)('docs/languages.md tells truly where $tag stands', ({ tag, name }) => {
  const row = table.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? '';
  const letters = cuts.filter((cut) => cut.tag === tag && cut.holds !== 'name');
  const kilobytes = letters.map(({ file }) => Math.ceil((fonts[file]?.bytes ?? 0) / 1024));
  const [, , heard = '', drawn = ''] = row
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  expect(heard).not.toBe('');
  expect(drawn).toBe(kilobytes.length > 0 ? `${kilobytes.join(' + ')} KB` : 'the device’s');
});

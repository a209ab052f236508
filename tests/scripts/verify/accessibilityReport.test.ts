import { expect, test } from 'vitest';
import { rowOf, withRow } from '../../../scripts/verify/accessibility/report';

const row = (words: string, lost: number) =>
  rowOf({
    words,
    on: '2026-11-30',
    screens: 3,
    tallies: new Map([['alfa', { raw: 9, accepted: 7 }]]),
    kinds: 2,
    presses: 10,
    lost,
    unheard: 0,
    widest: new Map([[320, 344]]),
  });

test('a row stands for what was asked; a newer one takes its place, and what was seen before stays', () => {
  const first = withRow('', 'before', row('en phone', 4));
  const second = withRow(withRow(first, 'keep', row('en phone', 1)), 'keep', row('ur wall', 0));
  const third = withRow(second, 'keep', row('en phone', 0));
  const [, now = '', before = ''] = third.split('\n## ');
  const rows = (part: string) => part.split('\n').filter((line) => /^\| (en|ur) /.test(line));
  expect(rows(now)).toEqual([row('en phone', 0), row('ur wall', 0)]);
  expect(rows(before)).toEqual([row('en phone', 4)]);
  expect(rows(now)[0]).toContain('| 9 / 7 / 2 |');
});

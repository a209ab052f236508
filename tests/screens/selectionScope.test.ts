import { expect, test } from 'vitest';
import type { Answers } from '../../src/catalog/questions';
import { emptySelection, type Selection } from '../../src/handoff/Selection';
import { selectionAfter } from '../../src/screens/SelectionScope';

const before: Answers = { needs: ['doctor'], borough: 'bronx' };
const ticks: Selection = {
  open: false,
  borough: 'queens',
  programs: new Map([['nyc-care', false]]),
  places: new Map([['nyc-care', new Map([['junction', true]])]]),
};

test.each<[string, Answers]>([
  ['is changed', { ...before, borough: 'brooklyn' }],
  ['of several gets one more', { ...before, needs: ['doctor', 'idCard'] }],
  ['is taken back', { needs: ['doctor'] }],
])('all that was chosen is forgotten when an answer %s', (_, after) => {
  expect(selectionAfter(ticks, before, after)).toBe(emptySelection);
});

test('the same answer given again, or one more, leaves what was chosen', () => {
  for (const after of [{ ...before }, { ...before, age: '18' } as Answers])
    expect(selectionAfter(ticks, before, after)).toEqual(ticks);
});

test('a borough that is answered takes the place of one that was only looked at', () => {
  expect(selectionAfter(ticks, { needs: ['doctor'] }, before)).toEqual({ ...ticks, borough: null });
});

import { expect, test } from 'vitest';
import { proofs } from '../../scripts/verify/privacy/proofs';
import { faultOf, lineOf, type Outcome, standings } from '../../scripts/verify/promises';

/** A run in which every proof has one passing test. */
const allHeld: readonly Outcome[] = Object.values(proofs).flatMap((all) =>
  all.map(
    ([file, piece, filledWith = '']): Outcome => ({
      file,
      title: `when it is late, ${piece}${filledWith}`,
      browser: '',
      state: 'passed',
    }),
  ),
);
const cookieTest = (outcome: Outcome) => outcome.title.endsWith('is left in: cookie');

test('where every test held, every promise holds, and each has one line', () => {
  const all = standings(allHeld);
  expect(all.map(({ id }) => id)).toEqual(Object.keys(proofs));
  expect(all.filter(faultOf)).toEqual([]);
  for (const standing of all)
    expect(lineOf(standing)).toMatch(new RegExp(`^held {4}${standing.id}: \\S[^\\n]*$`));
});

test('one test that fails breaks the promises that it shows, and no other', () => {
  const all = standings(allHeld.map((one) => (cookieTest(one) ? { ...one, state: 'failed' } : one)));
  expect(all.filter(faultOf).map(({ id }) => id)).toEqual(['noCookies']);
});

test('a proof whose test is gone from a file that ran breaks its promise', () => {
  const [broken] = standings(allHeld.filter((one) => !cookieTest(one))).filter(faultOf);
  expect(broken?.id).toBe('noCookies');
  expect(faultOf(broken as never)).toMatch(/^there is no test /);
});

test('what was only left out is not shown', () => {
  const all = standings(allHeld.map((one) => ({ ...one, state: 'skipped' })));
  expect(all.filter((one) => !faultOf(one))).toEqual([]);
});

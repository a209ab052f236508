import { describe, expect, test } from 'vitest';
import type { Answers, QuestionId } from '../../src/catalog/questions';
import type { Rule } from '../../src/catalog/rules';
import { judge } from '../../src/eligibility/judge';
import { pathAmong } from '../../src/eligibility/path';
import { isCappedAtPossible, isRuledOut, reasonsOf } from '../../src/eligibility/reasons';
import { ruleOf } from '../fixtures/rules';

const idnyc = ruleOf('idnyc');
const as = (state: Rule['status']['state'], more: Partial<Rule> = {}): Rule => ({
  ...idnyc,
  ...more,
  status: { state },
});
const newYorker: Answers = { borough: 'queens', age: '21to64' };

const settles = (program: Rule, answers: Answers, only?: readonly QuestionId[]): Record<string, unknown> =>
  Object.fromEntries(
    reasonsOf(program, answers, only && ((question) => only.includes(question))).map(
      ({ condition, settledBy }) => [condition, settledBy],
    ),
  );

describe('what the state of a program makes of it', () => {
  test.each([
    ['open', 'likely'],
    ['unconfirmed', 'possible'],
    ['paused', 'possible'],
    ['seasonal', 'possible'],
    ['ended', 'unlikely'],
  ] as const)('%s: %s for somebody who meets all', (state, verdict) => {
    expect(judge(as(state), newYorker).verdict).toBe(verdict);
    expect(isCappedAtPossible(as(state), reasonsOf(as(state), newYorker))).toBe(state !== 'open');
    expect(isRuledOut(as(state), reasonsOf(as(state), newYorker))).toBe(state === 'ended');
  });

  test('nobody is asked anything for a program that has ended', () => {
    const asked = (program: Rule) =>
      pathAmong([program], { urgent: ['none'], needs: ['idCard'], helpFor: 'me' }).pending;
    expect([...asked(as('open'))].sort()).toEqual(['age', 'borough']);
    expect(asked(as('paused')).length).toBe(2);
    expect(asked(as('ended'))).toEqual([]);
  });
});

describe('a question settles a reason', () => {
  const preferring = as('open', { requires: ['livesInState'], prefers: ['livesInCity', 'uninsured'] });

  test('while its answer may fail a requirement, or meet the last one', () => {
    expect(settles(idnyc, {})).toEqual({ atLeast10: ['age'], livesInCity: ['borough'] });
    expect(settles(idnyc, { borough: 'queens' })).toEqual({ atLeast10: ['age'], livesInCity: [] });
    expect(settles(idnyc, newYorker)).toEqual({ atLeast10: [], livesInCity: [] });
  });

  test('no more once a requirement has failed', () => {
    expect(settles(idnyc, { borough: 'outsideState' })).toEqual({ atLeast10: [], livesInCity: [] });
  });

  test('of a preference only while the program can still be likely', () => {
    expect(settles(preferring, { borough: 'queens' })).toMatchObject({ uninsured: ['insurance'] });
    expect(settles(preferring, { borough: 'elsewhereInState' })).toMatchObject({ uninsured: [] });
    expect(settles({ ...preferring, status: { state: 'paused' } }, {})).toMatchObject({ uninsured: [] });
  });

  test('not by what cannot be told any more', () => {
    expect(settles(idnyc, { age: 'skipped' })).toMatchObject({ atLeast10: ['age'] });
    expect(settles(idnyc, { age: 'skipped' }, ['borough'])).toEqual({
      atLeast10: [],
      livesInCity: ['borough'],
    });
  });

  test('not where it could only meet what another silence keeps from being likely', () => {
    const courtOrAlone = as('open', { requires: ['under21', 'courtOrCameAlone'] });
    const silent: Answers = { age: 'skipped', court: 'skipped' };
    expect(settles(courtOrAlone, silent, ['cameAlone'])).toEqual({ under21: [], courtOrCameAlone: [] });
    expect(settles(courtOrAlone, { court: 'skipped' }, ['age', 'cameAlone'])).toEqual({
      under21: ['age'],
      courtOrCameAlone: ['cameAlone'],
    });
  });

  test('though a preference was kept back: that alone never stands in the way of likely', () => {
    const preferring = as('open', { requires: ['courtOrCameAlone'], prefers: ['uninsured'] });
    const silent: Answers = { court: 'skipped', insurance: 'skipped' };
    expect(settles(preferring, silent, ['cameAlone'])).toMatchObject({ courtOrCameAlone: ['cameAlone'] });
  });

  test('once only, though it may lead either way', () => {
    expect(settles(idnyc, {}).atLeast10).toHaveLength(1);
  });
});

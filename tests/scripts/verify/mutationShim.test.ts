import { afterAll, describe, expect, test } from 'vitest';
import * as shim from '../../../scripts/verify/mutation/shim';

const run = async () => {
  for (const one of shim.cases.splice(0)) await one.run();
};

/** Arguments that a test body gets for its rows, from vitest and from the shim used for mutation testing. */
describe('rows are handed to a test as vitest hands them', () => {
  const tables: readonly (readonly unknown[])[] = [
    ['one', 'two'],
    [
      ['a', 1],
      ['b', 2],
    ],
    [['a list'], 'a word'],
    [[['a list']], [['another']]],
  ];
  for (const [at, table] of tables.entries()) {
    const byVitest: unknown[] = [];
    test.each(table)(`table ${at}, row %#`, (...given: unknown[]) => {
      byVitest.push(given);
    });
    describe.each(table)(`table ${at}, group %#`, (...given: unknown[]) => {
      test('is given the same', () => {
        const groups: unknown[] = [];
        shim.describe.each(table)('a group', (...same: unknown[]) => groups.push(same));
        expect(groups).toContainEqual(given);
      });
    });
    afterAll(async () => {
      const byShim: unknown[] = [];
      shim.test.each(table)('a row', (...given: unknown[]) => byShim.push(given));
      await run();
      expect(byShim).toEqual(byVitest);
    });
  }
});

test('what is done around each test is done around those of its group, inside out, and after a failure', async () => {
  const done: string[] = [];
  const step = (name: string) => () => done.push(name);
  shim.describe('outer', () => {
    shim.beforeEach(step('before all'));
    shim.afterEach(step('after all'));
    shim.describe('inner', () => {
      shim.beforeEach(step('before inner'));
      shim.afterEach(step('after inner'));
      shim.test('fails', () => {
        throw new Error('planted');
      });
    });
    shim.test('a neighbor', step('the neighbor'));
  });
  shim.test('outside', step('outside'));
  await expect(run()).rejects.toThrow('planted');
  expect(done.splice(0)).toEqual(['before all', 'before inner', 'after inner', 'after all']);
  shim.describe('outer', () => {
    shim.beforeEach(step('before all'));
    shim.test('a neighbor', step('the neighbor'));
  });
  shim.test('outside', step('outside'));
  await run();
  expect(done).toEqual(['before all', 'the neighbor', 'outside']);
});

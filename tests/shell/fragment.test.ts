// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { takeListCode } from '../../src/shell/fragment';

beforeEach(() => history.replaceState(null, '', '/en/'));

test('the code of a list is taken once, and is gone from the address at once', () => {
  const entries = history.length;
  location.hash = '#l1.AAAAA.AAAAAA';
  expect(takeListCode()).toBe('#l1.AAAAA.AAAAAA');
  expect(location.href).toMatch(/\/en\/$/);
  expect(history.state).toBeNull();
  expect(history.length).toBeLessThanOrEqual(entries + 1);
  expect(takeListCode()).toBeNull();
});

test('any other fragment is left alone', () => {
  fc.assert(
    fc.property(fc.webFragments(), (fragment) => {
      fc.pre(!/^l\d+\./.test(fragment));
      history.replaceState(null, '', `/en/#${fragment}`);
      const before = location.href;
      expect(takeListCode()).toBeNull();
      expect(location.href).toBe(before);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { allOf, anyOf, opposite, type Truth } from '../../src/eligibility/truth';

/** Kleene's truth tables: a, b, a and b, a or b. */
const table: readonly [Truth, Truth, Truth, Truth][] = [
  ['met', 'met', 'met', 'met'],
  ['met', 'unknown', 'unknown', 'met'],
  ['met', 'notMet', 'notMet', 'met'],
  ['unknown', 'met', 'unknown', 'met'],
  ['unknown', 'unknown', 'unknown', 'unknown'],
  ['unknown', 'notMet', 'notMet', 'unknown'],
  ['notMet', 'met', 'notMet', 'met'],
  ['notMet', 'unknown', 'notMet', 'unknown'],
  ['notMet', 'notMet', 'notMet', 'notMet'],
];

describe('three-valued truth', () => {
  test.each(table)('%s and %s: both is %s, one of them is %s', (a, b, both, either) => {
    expect(allOf([a, b])).toBe(both);
    expect(anyOf([a, b])).toBe(either);
  });

  test.each(table)('%s and %s: "not both" is "one of them is not"', (a, b) => {
    expect(opposite(allOf([a, b]))).toBe(anyOf([opposite(a), opposite(b)]));
  });

  test.each([
    ['met', 'notMet'],
    ['notMet', 'met'],
    ['unknown', 'unknown'],
  ] as const)('the opposite of %s is %s', (value, other) => {
    expect(opposite(value)).toBe(other);
  });

  test('an empty "all" is met, an empty "any" is not', () => {
    expect(allOf([])).toBe('met');
    expect(anyOf([])).toBe('notMet');
  });

  test('one unknown outweighs any number of met, and one not met decides', () => {
    expect(allOf(['met', 'met', 'unknown'])).toBe('unknown');
    expect(allOf(['met', 'unknown', 'notMet'])).toBe('notMet');
    expect(anyOf(['notMet', 'unknown', 'met'])).toBe('met');
  });
});

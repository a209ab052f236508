import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyVisitor } from './anyVisitor';
import { brokenLaws } from './brokenLaws';

test('a thousand random visits break no law; `npm run laws` makes a million', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyVisitor, (visitor) => {
      expect(brokenLaws(visitor)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

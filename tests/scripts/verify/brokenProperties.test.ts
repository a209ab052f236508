import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyVisitor } from '../../../scripts/verify/visitors/anyVisitor';
import { brokenProperties } from '../../../scripts/verify/visitors/brokenProperties';

test('a thousand random visits break no property; `npm run verify -- properties` makes a million', {}, () => {
  fc.assert(
    fc.property(anyVisitor, (visitor) => {
      expect(brokenProperties(visitor)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

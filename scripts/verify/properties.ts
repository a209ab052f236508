/**
 * Sends random people through the questionnaire and checks every property of `visitors/brokenProperties.ts` for each
 * visit. A visit that violates one is shrunk to the simplest that still does.
 *   npm run verify -- properties           a million visits
 *   npm run verify -- properties 20000 7   another number of visits, another seed
 * Exit code 1 when a property is violated.
 */
import fc from 'fast-check';
import { anyVisitor } from './visitors/anyVisitor';
import { brokenProperties, type Visitor } from './visitors/brokenProperties';

const [visits = '1000000', seed = '2026'] = process.argv.slice(2);
if (!/^\d+$/.test(visits) || !/^\d+$/.test(seed)) {
  process.stderr.write(
    'Give whole numbers: how many visits, and a seed. npm run verify -- properties 20000 7\n',
  );
  process.exit(2);
}

/** In batches with a seed each, so that one can be repeated alone. */
const slice = 20_000;
const holds = (visitor: Visitor): boolean => brokenProperties(visitor).length === 0;
for (let done = 0; done < Number(visits); done += slice) {
  const numRuns = Math.min(slice, Number(visits) - done);
  const from = Number(seed) + done / slice;
  const { failed, counterexample } = fc.check(fc.property(anyVisitor, holds), { numRuns, seed: from });
  const [visitor] = counterexample ?? [];
  if (failed && visitor) {
    process.stdout.write(
      `Broken (seed ${from}): ${brokenProperties(visitor).join('; ')}\n${JSON.stringify(visitor)}\n`,
    );
    process.exit(1);
  }
  process.stdout.write(`${(done + numRuns).toLocaleString('en')} visits, no law broken.\n`);
}

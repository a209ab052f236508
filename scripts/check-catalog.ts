/** Holds the whole catalog against its shape before anything is built from it. */
import { checkCatalog } from '../src/catalog/check';
import { expiredFacts } from '../src/catalog/datedFacts';

/** A clock that stands before the newest facts is wrong, and must not stop a build. */
const newestFacts = '2026-11-23';
const clock = new Date().toISOString().slice(0, 10);
const today = clock > newestFacts ? clock : newestFacts;
const wrong = checkCatalog(today);
// What has not its right shape cannot be asked for its age.
const faults = wrong.length > 0 ? wrong : expiredFacts(today);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log('Every fact has its right shape, and none is too old.');

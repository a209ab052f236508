/** Holds the whole catalog against its shape before anything is built from it. */

import { gatheredOn } from '../../src/catalog/clock';
import { datedFacts, expiredFacts } from '../../src/catalog/datedFacts';
import { checkCatalog } from './catalog/check';

/** A clock that stands before the facts were gathered is wrong, and must not stop a build. */
const clock = new Date().toISOString().slice(0, 10);
const today = clock > gatheredOn ? clock : gatheredOn;
/** A caution that is too old leaves the page by itself, and whom to ask stays without it. */
const holding = () => datedFacts().filter(({ kind }) => kind !== 'caution');
const wrong = checkCatalog(today);
// What has not its right shape cannot be asked for its age.
const faults = wrong.length > 0 ? wrong : expiredFacts(today, holding());
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log('Every fact has its right shape, and none is too old.');

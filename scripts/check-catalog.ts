/** Holds the whole catalog against its shape before anything is built from it. */
import { checkCatalog } from '../src/catalog/check';
import { expiredFacts } from '../src/catalog/datedFacts';

/** A clock that stands before the newest facts is wrong, and must not stop a build. */
const newestFacts = '2026-11-23';
const clock = new Date().toISOString().slice(0, 10);
const today = clock > newestFacts ? clock : newestFacts;
const faults = [...checkCatalog(today), ...expiredFacts(today)];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

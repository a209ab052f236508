/** Checks facts and words as the tests do, and says each fault in a sentence: `npm run facts`. */
import { everyFault, sayFaults } from '../build/catalog/everyFault';

const found = await everyFault(process.cwd());
sayFaults(found);
process.exitCode = found.faults.length > 0 ? 1 : 0;

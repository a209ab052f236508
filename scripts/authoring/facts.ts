/** Checks the shape and age of the whole catalog, as the build does: `npm run facts`. */
import { catalogFaults } from '../build/facts';

const faults = catalogFaults();
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('Every fact has its right shape, and none is too old.');
process.exitCode = faults.length > 0 ? 1 : 0;

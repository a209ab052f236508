/** Lists known advisories of the packages that end up in the served site: `npm run verify -- advisories`. */
import { knownAdvisories } from './privacy/advisories';

const { state, says } = knownAdvisories();
console.log(`Known advisories for what is served: ${says}`);
process.exitCode = state === 'none' ? 0 : 1;

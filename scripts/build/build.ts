/**
 * The build. `DIST` names another output folder, `CITY` another city's folder, `SITE_URL` the public address, whose
 * path may be more than `/`, `CENTERS` a folder with one folder for each center that gets pages of its own,
 * `HEADERS=none` that the host can send none, and `VOICES="en ar"` the languages with complete sound; all others get
 * only their beginning.
 */
import { runInCity } from '../city/in-city';
import { everyFault, sayFaults } from './catalog/everyFault';

const { CITY } = process.env;
if (CITY) process.exit(runInCity(CITY, 'npx', ['tsx', 'scripts/build/build.ts']));

try {
  await import('./site');
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(2);
}
const found = await everyFault(process.cwd());
sayFaults(found);
// Loaded only now, since a fact that cannot be read would end it with a stack trace.
if (found.faults.length > 0) process.exitCode = 1;
else await import('./steps');

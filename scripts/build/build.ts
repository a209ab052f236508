/**
 * The build. `DIST` names another output folder, `SITE_URL` the public address, whose path may be more than
 * `/`, `HEADERS=none` that the host can send none, and `VOICES="en ar"` the languages with complete sound; all others get the first lines of their screens only.
 */
import { everyFault, sayFaults } from './catalog/everyFault';

const found = await everyFault(process.cwd());
sayFaults(found);
// Loaded only now, since a fact that cannot be read would end it with a stack trace.
if (found.faults.length > 0) process.exitCode = 1;
else await import('./steps');

/** `npm run deploy -- kill-switch`: withdraws every installed copy of the site, see `src/shell/offline/kill.js`. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './builtFiles';

copyFileSync('src/shell/offline/kill.js', join(dist, 'sw.js'));

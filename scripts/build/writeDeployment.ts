/**
 * `npm run deploy-headers`: writes the hashes of the built first page's inline content into the policy, then every
 * web server's configuration. Needed when the build reports that the inline content changed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, manifestIn } from './builtFiles';
import { inlineHashesFile, inlineIn } from './inline';

writeFileSync(
  join(import.meta.dirname, '../serve/inlineHashes.mjs'),
  inlineHashesFile(inlineIn(dist, manifestIn(dist))),
);
// Imported late, so that it reads the new hashes.
const [{ deployFolder }, { writeServers }] = await Promise.all([
  import('./deploy-headers'),
  import('./writeServers'),
]);
writeServers(deployFolder);
console.log(`Written: ${deployFolder}`);

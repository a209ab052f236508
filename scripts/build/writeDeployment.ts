/**
 * `npm run deploy-headers`: writes the hashes of the built first page's inline content into the policy, then every
 * web server's configuration. Needed when the build reports that the inline content changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist, manifestIn } from './builtFiles';
import { inlineHashesFile, inlineIn } from './inline';

writeFileSync(
  join(import.meta.dirname, '../serve/inlineHashes.mjs'),
  inlineHashesFile(inlineIn(dist, manifestIn(dist))),
);
// Imported late, so that it reads the new hashes.
const { deployFiles, deployFolder } = await import('./deploy-headers');
for (const [name, content] of Object.entries(deployFiles())) {
  const file = join(deployFolder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(file);
}

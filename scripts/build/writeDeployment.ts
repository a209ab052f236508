/**
 * `npm run deploy-headers`, after a build that says that what the first page holds has changed: writes its hashes into
 * the policy, and then the settings of every web server.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist, manifestIn } from './builtFiles';
import { inlineHashesFile, inlineIn } from './inline';

writeFileSync(
  join(import.meta.dirname, '../serve/inlineHashes.mjs'),
  inlineHashesFile(inlineIn(dist, manifestIn(dist))),
);
// The headers are read now, or they would name the hashes of before.
const { deployFiles, deployFolder } = await import('./deploy-headers');
for (const [name, content] of Object.entries(deployFiles())) {
  const file = join(deployFolder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(file);
}

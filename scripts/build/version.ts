/**
 * Says which copy of the site this is: `version.json` for kiosks that look for a newer one, and the same on the
 * kiosk's own page. Run last, when all other files stand; two builds of the same sources say the same.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentDate } from '../../src/kiosk/edition';
import { dist, filesIn } from './builtFiles';

const kioskPage = join(dist, 'kiosk/index.html');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Each center writes its own settings, and compressed twins only repeat what stands beside them. */
const isCounted = (name: string): boolean =>
  !name.startsWith('.') && !/^(version|center)\.json$|\.(br|gz)$/.test(name);

const stamp = / data-edition="[^"]*"/;
const hash = createHash('sha256');
const names = filesIn(dist).map((file) => relative(dist, file).split(sep).join('/'));
for (const name of names.filter(isCounted).sort()) {
  const file = readFileSync(join(dist, name));
  const content = name === 'kiosk/index.html' ? file.toString().replace(stamp, '') : file;
  hash.update(`${name}\0`).update(content);
}
const edition = { version, hash: hash.digest('hex').slice(0, 12), contentDate };

writeFileSync(join(dist, 'version.json'), `${JSON.stringify(edition)}\n`);
writeFileSync(
  kioskPage,
  readFileSync(kioskPage, 'utf8').replace(stamp, ` data-edition="${version} ${edition.hash}"`),
);
console.log(`Version ${version} ${edition.hash}, facts checked ${contentDate}.`);

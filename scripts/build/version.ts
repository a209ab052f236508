/**
 * Says which copy of the site this is: `version.json` for kiosks that look for a newer one, and the same on the
 * kiosk's own page. Two builds of the same sources say the same.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDate } from '../../src/kiosk/edition';
import { filesIn, nameIn } from './builtFiles';
import { fill } from './fill';

/** Each center writes its own settings, and compressed twins only repeat what stands beside them. */
const isCounted = (name: string): boolean =>
  !name.startsWith('.') && !/^(version|center)\.json$|\.(br|gz)$/.test(name);

const stamp = / data-edition="[^"]*"/;

/** Counts every file that stands there, so it is to be called when all others do. */
export const writeVersion = (dist: string) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const kioskPage = join(dist, 'kiosk/index.html');
  const stamped = (content: string) =>
    fill(readFileSync(kioskPage, 'utf8'), stamp, content, 'The kiosk’s page');
  const all = createHash('sha256');
  const names = filesIn(dist).map((file) => nameIn(dist, file));
  for (const name of names.filter(isCounted).sort())
    all
      .update(`${name}\0`)
      .update(name === 'kiosk/index.html' ? stamped('') : readFileSync(join(dist, name)));
  const edition = { version, hash: all.digest('hex').slice(0, 12), contentDate };
  writeFileSync(join(dist, 'version.json'), `${JSON.stringify(edition)}\n`);
  writeFileSync(kioskPage, stamped(` data-edition="${version} ${edition.hash}"`));
  return edition;
};

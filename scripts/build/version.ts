/**
 * Writes the version of the site: `version.json`, which kiosks poll for updates, and the same into the kiosk's page.
 * Two builds of the same sources have the same version.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDate } from '../../src/kiosk/edition';
import { filesIn, nameIn } from './builtFiles';
import { fill } from './fill';

/** Without the settings that each center writes itself, compressed copies, and what is for other directories. */
const isCounted = (name: string): boolean =>
  !name.startsWith('.') && !/^((version|center)\.json$|data\/)|\.(br|gz)$/.test(name);

const stamp = / data-edition="[^"]*"/;

/** Hashes the files present, so it must run after they are written. */
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

/**
 * Writes `sw.js` into the built site: every file that a visit may need, each with the hash that it must have.
 * The pages of single programs are left to the network: they are for who has only a link. Run last of all.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { languageTags } from '../../locales/languages';
import { programs } from '../../src/catalog/programs';
import { programPath } from '../../src/handoff/addresses';
import { dist, filesIn } from './builtFiles';
import { hashOf } from './inline';

const worker = readFileSync('src/shell/offline/worker.js', 'utf8');
const place = /const \{ edition, files, sounds \} = .*;( \/\* the build's list \*\/)/;

const urlOf = (file: string): string =>
  `/${relative(dist, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/');

const onlyByNetwork = new Set(languageTags.flatMap((tag) => programs.map(({ id }) => programPath(tag, id))));
const isKept = (url: string): boolean =>
  !onlyByNetwork.has(url) &&
  !/^\/(\.|cards\/|sw\.js$|version\.json$|center\.|sbom)|\.(br|gz)$|_headers$/.test(url);

const all = filesIn(dist)
  .map((file) => [urlOf(file), hashOf(readFileSync(file))] as const)
  .filter(([url]) => isKept(url))
  .sort(([one], [other]) => (one < other ? -1 : 1));
const isSound = ([url]: readonly [string, string]): boolean => url.startsWith('/sound/');
const files = Object.fromEntries(all.filter((each) => !isSound(each)));
const sounds = Object.fromEntries(all.filter(isSound));
const edition = createHash('sha256')
  .update(JSON.stringify([files, sounds]))
  .digest('hex')
  .slice(0, 12);

if (!place.test(worker)) throw new Error('src/shell/offline/worker.js has no place for the list of files.');
writeFileSync(
  join(dist, 'sw.js'),
  worker.replace(
    place,
    (_, mark) => `const { edition, files, sounds } = ${JSON.stringify({ edition, files, sounds })};${mark}`,
  ),
);
console.log(
  `${Object.keys(files).length} files for use without a network, ${Object.keys(sounds).length} more of sound.`,
);

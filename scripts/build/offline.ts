/**
 * Writes `sw.js` into the built site with every file that a visit may need and its hash. Pages of single programs
 * and needs are left out: they are for people who come by a link.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags } from '../../locales/languages';
import { programs } from '../../src/catalog/programs';
import { filesIn, nameIn } from './builtFiles';
import { fill } from './fill';
import { hashOf } from './inline';
import { madeIn } from './made';
import { site } from './site';

const place = /const \{ edition, files, sounds \} = .*; \/\* the build's list \*\//;

const isSound = ([url]: readonly [string, string]): boolean => url.startsWith(`${site.base}sound/`);

/** Lists the files present, so it must run last. @returns how many files and sounds are listed */
export const writeWorker = async (dist: string): Promise<{ files: number; sounds: number }> => {
  const { needPages, needPath, programPath } = await madeIn(dist);
  const onlyByNetwork = new Set(
    languageTags.flatMap((tag) => [
      ...programs.map(({ id }) => programPath(tag, id)),
      ...needPages.map(({ name }) => needPath(tag, name)),
    ]),
  );
  const isKept = (name: string): boolean =>
    !/^(\.|cards\/|data\/|sw\.js$|robots\.txt$|sitemap\.xml$|version\.json$|center\.|sbom)|\.(br|gz)$|_headers$/.test(
      name,
    );
  const urlOf = (file: string): string => {
    const url = `${site.base}${nameIn(dist, file)}`;
    return url.endsWith('/index.html') ? url.slice(0, -'index.html'.length) : url;
  };
  const all = filesIn(dist)
    .filter((file) => isKept(nameIn(dist, file)))
    .map((file) => [urlOf(file), hashOf(readFileSync(file))] as const)
    .filter(([url]) => !onlyByNetwork.has(url))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const files = Object.fromEntries(all.filter((each) => !isSound(each)));
  const sounds = Object.fromEntries(all.filter(isSound));
  const edition = createHash('sha256')
    .update(JSON.stringify([files, sounds]))
    .digest('hex')
    .slice(0, 12);
  const source = 'src/shell/offline/worker.js';
  const list = `const { edition, files, sounds } = ${JSON.stringify({ edition, files, sounds })}; /* the build's list */`;
  writeFileSync(join(dist, 'sw.js'), fill(readFileSync(source, 'utf8'), place, list, source));
  return { files: Object.keys(files).length, sounds: Object.keys(sounds).length };
};

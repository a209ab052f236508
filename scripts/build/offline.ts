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

const place = /const \{ edition, files, centers, sounds \} = [^;]*; \/\* the build's list \*\//;

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
    !/^(\.|cards\/|data\/|sw\.js$|robots\.txt$|sitemap\.xml$|version\.json$|center\.(schema\.)?json$|sbom)|\.(br|gz)$|_headers$|\/preview\.png$/.test(
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
  const below = new RegExp(`^${site.base.replaceAll('.', '\\.')}(?:c|kiosk(?:/forget)?)/([^/]+)/`);
  const folderOf = ([url]: readonly [string, string]): string | undefined => {
    const [, folder] = url.match(below) ?? [];
    return folder === 'forget' ? undefined : folder;
  };
  const files = Object.fromEntries(all.filter((each) => !isSound(each) && !folderOf(each)));
  const filesOf = (center: string) =>
    Object.fromEntries(
      all
        .filter((each) => folderOf(each) === center)
        // Its settings may be changed without a build, so they have no hash.
        .map(([url, hash]) => [url, url.endsWith('/center.json') ? '' : hash]),
    );
  const centers = Object.fromEntries(
    [...new Set(all.flatMap((each) => folderOf(each) ?? []))].map((center) => [center, filesOf(center)]),
  );
  const sounds = Object.fromEntries(all.filter(isSound));
  const edition = createHash('sha256')
    .update(JSON.stringify([files, centers, sounds]))
    .digest('hex')
    .slice(0, 12);
  const source = 'src/shell/offline/worker.js';
  const list = `const { edition, files, centers, sounds } = ${JSON.stringify({ edition, files, centers, sounds })}; /* the build's list */`;
  writeFileSync(join(dist, 'sw.js'), fill(readFileSync(source, 'utf8'), place, list, source));
  return { files: Object.keys(files).length, sounds: Object.keys(sounds).length };
};

/**
 * Centers of a built site: the whole site's, from `center.json`, and any number with pages of their own, each from a
 * folder `c/<name>/` that holds a `center.json` and its picture. A missing file means the ordinary site.
 */
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Center, readCenter, shownOf } from '../../src/kiosk/center';
import type { PageCenter } from '../../src/shell/CenterContext';
import { escaped } from './escaped';
import { site } from './site';
import { readWords } from './words';

export interface BuiltCenter {
  /** Its folder below `c/` and `kiosk/`, with its slash; empty for the whole site's. */
  folder: string;
  /** Path of its first pages. */
  home: string;
  page: PageCenter;
  /** Attributes of its pages, with a space before each; empty if nothing is set. */
  attributes: string;
  /** Its style sheet; empty if it has no colors. */
  style: string;
}

/** Of a picture, in bytes: a cheap phone fetches it with the first page. */
const largestLogo = 10_000;

const foldersIn = (files: string): readonly string[] => {
  const all = join(files, 'c');
  return existsSync(all) ? readdirSync(all).sort() : [];
};

const fileOf = (folder: string | undefined): string => (folder ? `c/${folder}/center.json` : 'center.json');

const read = (files: string, folder?: string): ReturnType<typeof readCenter> => {
  const file = join(files, fileOf(folder));
  return readCenter(existsSync(file) ? readFileSync(file, 'utf8') : '{}');
};

/** Brings a folder of centers into a built site. @returns a sentence if there is none */
export const takeCenters = (from: string | undefined, files: string): readonly string[] => {
  if (!from) return [];
  if (!existsSync(from) || !statSync(from).isDirectory())
    return [`CENTERS is "${from}", and there is no such folder. It holds a folder for each center.`];
  cpSync(from, join(files, 'c'), { recursive: true });
  return [];
};

/** One sentence for each mistake in the settings. */
export const centerFaults = (files: string): readonly string[] => {
  const words = readWords('en');
  return [undefined, ...foldersIn(files)].flatMap((folder) => {
    const where = fileOf(folder);
    const { center, faults } = read(files, folder);
    const logo = center.logo && join(files, where, '..', center.logo);
    return [
      ...(folder && !(/^[a-z\d-]{1,40}$/.test(folder) && folder !== 'forget')
        ? [`c/${folder}: a folder's name has small letters, digits and hyphens, and is not "forget".`]
        : []),
      ...faults.map(
        ({ field, found, needed }) =>
          `${where}${field && `, ${field}`}: there is ${found || 'nothing'}. ${words.get(`kiosk.staff.needs.${needed}`)}`,
      ),
      ...(logo && !existsSync(logo) ? [`${where}, logo: there is no file "${center.logo}" beside it.`] : []),
      ...(logo && existsSync(logo) && statSync(logo).size > largestLogo
        ? [`${where}, logo: "${center.logo}" has ${statSync(logo).size} bytes; it may have ${largestLogo}.`]
        : []),
    ];
  });
};

const isSet = ([, value]: [string, unknown]): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const styleOf = ({ colors }: Center): string =>
  colors
    ? `@media screen{:root{--main:${colors.light}}}@media screen and (prefers-color-scheme:dark){:root{--main:${colors.dark}}}\n`
    : '';

const built = (files: string, name = ''): BuiltCenter => {
  const { center } = read(files, name);
  const folder = name && `${name}/`;
  const home = site.base + (name && `c/${folder}`);
  const page = Object.fromEntries(Object.entries(shownOf(center, home)).filter(isSet));
  const attributes = [
    ...(folder ? [` data-home="${home}"`] : []),
    ...(Object.keys(page).length > 0 ? [` data-center="${escaped(JSON.stringify(page))}"`] : []),
  ].join('');
  return { folder, home, page, attributes, style: styleOf(center) };
};

/** The whole site's first. @throws Error that says what is wrong where */
export const centersIn = (files: string): readonly [BuiltCenter, ...BuiltCenter[]] => {
  const faults = centerFaults(files);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return [built(files), ...foldersIn(files).map((folder) => built(files, folder))];
};

/** Copies the engine and lays a city over it, and carries changes back. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cityPaths, cityWords, engine, testsOfAnyCity } from './parts';

/** A file of words as read. */
interface Words {
  [key: string]: Words | string | unknown;
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const read = (file: string): Words => JSON.parse(readFileSync(file, 'utf8')) as Words;
const write = (file: string, words: Words) => writeFileSync(file, `${JSON.stringify(words, null, 2)}\n`);
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
const isLaid = (file: string): boolean => /^locales\/[^/]+\/[^/]+\.json$/.test(file);
const isOfCity = (file: string): boolean =>
  cityPaths.some((path) => file === path || file.startsWith(`${path}/`));

/** The words below, with the city's own sentences in their place. */
const over = (below: Words, above: Words): Words =>
  Object.fromEntries(
    [...new Set([...Object.keys(below), ...Object.keys(above)])].map((key) => {
      const [one, other] = [below[key], above[key]];
      return [key, isWords(one) && isWords(other) ? over(one, other) : (other ?? one)];
    }),
  );

/** What has to be laid over `below` to get `whole`. */
const difference = (below: Words, whole: Words): Words =>
  Object.fromEntries(
    Object.entries(whole).flatMap(([key, value]) => {
      const one = below[key];
      if (isWords(value) && isWords(one)) {
        const inner = difference(one, value);
        return Object.keys(inner).length > 0 ? [[key, inner]] : [];
      }
      return JSON.stringify(one) === JSON.stringify(value) ? [] : [[key, value]];
    }),
  );

const emptied = (words: Words, path: readonly string[]): Words => {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return { ...words, [key]: {} };
  const inner = words[key];
  return { ...words, [key]: emptied(isWords(inner) ? inner : {}, rest) };
};

const flat = (value: unknown, path: string): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as Words).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));

const wordsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json') && file !== 'record.json')
      .flatMap((file) => flat(read(join(folder, file)), file.replace('.json', ''))),
  );

/** Files are not in the shape of the formatter here: words were written again, as they were laid. */
const checkOfCopy = 'tsc --noEmit && vitest run';

/** A copy in which a city stands, and what it held at first. */
export interface Laid {
  tree: string;
  city: string;
  /** Text of each file of the city, by path, as it was laid. */
  before: ReadonlyMap<string, string>;
}

/**
 * Makes `tree` the engine with the city of `folder`.
 * @throws Error that says what the folder lacks, or has too much.
 */
export const layCity = (folder: string, tree: string): Laid => {
  const city = resolve(folder);
  if (!existsSync(join(city, 'src/catalog/city')))
    throw new Error(
      `${folder} is no city: it has no src/catalog/city. npm run new-city -- ${folder} makes one.`,
    );
  const given = filesBelow(city).filter((file) => /^(src|locales|scripts)\//.test(file));
  const tags = readdirSync(join(city, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const stray = given.filter((file) => !isOfCity(file) && !isPlaces(file) && !isLaid(file));
  if (stray.length > 0)
    throw new Error(
      `${stray.join(', ')}: this is the engine's; a city has only what scripts/city/parts.ts lists.`,
    );

  mkdirSync(tree, { recursive: true });
  for (const name of [...engine, ...testsOfAnyCity])
    if (existsSync(name))
      cpSync(name, join(tree, name), { recursive: true, filter: (file) => !/(^|\/)dist[^/]*$/.test(file) });
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  const manifest = read('package.json');
  write(join(tree, 'package.json'), over(manifest, { scripts: { check: checkOfCopy, test: checkOfCopy } }));
  for (const path of [...cityPaths, 'scripts/city/example'])
    rmSync(join(tree, path), { recursive: true, force: true });
  for (const tag of readdirSync(join(tree, 'locales')))
    if (!tag.endsWith('.ts') && !tags.includes(tag)) rmSync(join(tree, 'locales', tag), { recursive: true });
  for (const tag of tags) layBase(tree, tag);

  const base = new Map(
    filesBelow(join(tree, 'locales'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [`locales/${file}`, readFileSync(join(tree, 'locales', file), 'utf8')]),
  );
  for (const file of given) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    if (isLaid(file) && base.has(file))
      write(join(tree, file), over(read(join(tree, file)), read(join(city, file))));
    else cpSync(join(city, file), join(tree, file));
  }
  for (const tag of tags) dropRecords(tree, tag);
  return { tree, city, before: cityTexts(tree) };
};

/** A city's own files of places: boroughs have the names that the city gives them. */
const isPlaces = (file: string): boolean =>
  /^src\/catalog\/places\/[a-zA-Z]+\.ts$/.test(file) && !existsSync(file);

const layBase = (tree: string, tag: string) => {
  for (const [name, groups] of Object.entries(cityWords)) {
    const file = join(tree, 'locales', tag, name);
    write(
      file,
      groups.reduce((words, group) => emptied(words, group.split('.')), read(file)),
    );
  }
};

/** Removes from a language's record what is said of words that the city has not, or says differently. */
const dropRecords = (tree: string, tag: string) => {
  const file = join(tree, 'locales', tag, 'record.json');
  if (!existsSync(file)) return;
  const [words, engines] = [wordsIn(join(tree, 'locales', tag)), wordsIn(join('locales', tag))];
  const record = read(file);
  const kept = (group: unknown) =>
    isWords(group)
      ? Object.fromEntries(
          Object.entries(group).filter(([key]) => words.has(key) && words.get(key) === engines.get(key)),
        )
      : group;
  write(file, {
    ...record,
    ...(isWords(record.native) && { native: kept(record.native) }),
    ...(isWords(record.forNativeReader) && { forNativeReader: kept(record.forNativeReader) }),
    sources: Object.fromEntries(Object.entries(record.sources as Words).filter(([key]) => words.has(key))),
  });
};

const cityTexts = (tree: string): ReadonlyMap<string, string> =>
  new Map(
    [
      ...filesBelow(join(tree, 'src/catalog')).map((file) => `src/catalog/${file}`),
      ...filesBelow(join(tree, 'locales')).map((file) => `locales/${file}`),
    ]
      .filter((file) => isOfCity(file) || isPlaces(file) || isLaid(file))
      .map((file) => [file, readFileSync(join(tree, file), 'utf8')]),
  );

/** Writes to the city's folder what was changed in its copy. Returns the paths. */
export const carryBack = ({ tree, city, before }: Laid): readonly string[] => {
  const changed = [...cityTexts(tree)].filter(([file, text]) => before.get(file) !== text);
  for (const [file, text] of changed) {
    const to = join(city, file);
    mkdirSync(dirname(to), { recursive: true });
    if (isLaid(file)) {
      const was = JSON.parse(before.get(file) ?? '{}') as Words;
      const own = existsSync(to) ? read(to) : {};
      write(to, over(own, difference(was, JSON.parse(text) as Words)));
    } else writeFileSync(to, text);
  }
  return changed.map(([file]) => file);
};

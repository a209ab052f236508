import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languageTags } from '../../../locales/languages';
import type { Snapshot } from './changes';
import type { VisitWords } from './inWords';

type Rows = Readonly<Record<string, unknown>>;

/** The catalog in a folder that contains `src/catalog` and `locales`. */
export const snapshotIn = async (folder: string): Promise<Snapshot> => {
  const load = async (file: string, name: string): Promise<unknown> =>
    ((await import(pathToFileURL(resolve(folder, 'src/catalog', file)).href)) as Rows)[name];
  const words = (name: string): unknown =>
    JSON.parse(readFileSync(resolve(folder, `locales/en/${name}.json`), 'utf8'));
  const providedBy = (await load('providers.ts', 'providedBy')) as Rows;
  return {
    programs: Object.fromEntries(
      Object.entries(byKey(await load('programs/index.ts', 'programs'), 'id')).map(([id, row]) => [
        id,
        { ...(row as Rows), providers: providedBy[id] },
      ]),
    ),
    providers: (await load('providers.ts', 'providers')) as Rows,
    conditions: (await load('conditions.ts', 'conditions')) as Rows,
    questions: (await load('questions.ts', 'questions')) as Rows,
    contacts: (await load('contacts.ts', 'contacts')) as Rows,
    sources: (await load('sources.ts', 'sources')) as Rows,
    povertyLines: byKey(await load('money.ts', 'povertyGuidelines'), 'year'),
    places: byKey(await load('places/index.ts', 'places'), 'id'),
    words: { ...flat(words('programs')), ...flat(words('visit')) },
    ...translationsIn(folder),
    visit: words('visit') as VisitWords,
  };
};

/** The catalog at a commit, tag or branch. @throws Error if git does not know the commit. */
export const snapshotAt = (commit: string): Promise<Snapshot> => {
  const id = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`).trim();
  const folder = resolve('node_modules/.cache/workbench', `${id}-whole`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('git', ['archive', id, 'src/catalog', 'locales'], { maxBuffer: 1e9 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
  }
  return snapshotIn(folder);
};

/** The catalog as its files are now, also when they changed since an earlier call. */
export const snapshotNow = async (root: string): Promise<Snapshot> => {
  mkdirSync('node_modules/.cache/workbench', { recursive: true });
  // Under another name each time, because a module is loaded once only.
  const folder = mkdtempSync(resolve('node_modules/.cache/workbench/now-'));
  try {
    for (const part of ['src/catalog', 'locales'])
      cpSync(resolve(root, part), resolve(folder, part), { recursive: true });
    return await snapshotIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The latest commits that changed the catalog or its English texts, newest first. */
export const catalogCommits = (): readonly { id: string; on: string; subject: string }[] =>
  git('log', '-30', '--format=%h%x09%ad%x09%s', '--date=short', '--', 'src/catalog', 'locales/en')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', on = '', subject = ''] = line.split('\t');
      return { id, on, subject };
    });

/**
 * What git would have to apply to get from a commit to the files as they are, new files too, under the sentences that
 * say it. The index of whoever works here stays as it is.
 */
export const patchSince = (commit: string, sentences: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-index-'));
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
  const run = (...args: readonly string[]) =>
    execFileSync('git', args, { encoding: 'utf8', env, maxBuffer: 1e9 });
  try {
    const id = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`).trim();
    run('read-tree', id);
    run('add', '--all', '--', 'src/catalog', 'locales');
    const changes = run('diff', '--cached', '--binary', id, '--', 'src/catalog', 'locales');
    return `${sentences.join('\n')}\n\n${changes}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const git = (...args: readonly string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    throw new Error(`git knows nothing of this: ${args.at(-1)?.replace('^{commit}', '')}`);
  }
};

/** The words and the readings of every language but English, by tag and key. */
const translationsIn = (folder: string): Pick<Snapshot, 'translations' | 'readings'> => {
  const tags = languageTags.filter((tag) => tag !== 'en' && existsSync(resolve(folder, 'locales', tag)));
  const read = (tag: string, name: string): unknown =>
    JSON.parse(readFileSync(resolve(folder, 'locales', tag, name), 'utf8'));
  const words = (tag: string) =>
    readdirSync(resolve(folder, 'locales', tag))
      .filter((name) => name !== 'record.json')
      .flatMap((name) => leavesOf(read(tag, name), name.replace('.json', '')));
  const native = (tag: string) => (read(tag, 'record.json') as { native?: Rows }).native ?? {};
  return {
    translations: Object.fromEntries(tags.map((tag) => [tag, Object.fromEntries(words(tag))])),
    readings: Object.fromEntries(tags.map((tag) => [tag, native(tag)])),
  };
};

const byKey = (rows: unknown, key: string): Rows =>
  Object.fromEntries((rows as readonly Rows[]).map((row) => [String(row[key]), row]));

const flat = (tree: unknown): Record<string, string> => Object.fromEntries(leavesOf(tree, ''));

const leavesOf = (tree: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries((tree ?? {}) as object).flatMap(([key, inner]) =>
        leavesOf(inner, path === '' ? key : `${path}.${key}`),
      );

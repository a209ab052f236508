import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Snapshot } from './changes';
import type { VisitWords } from './inWords';

type Rows = Readonly<Record<string, unknown>>;

/** The catalog in a folder that contains `src/catalog` and `locales/en`. */
export const snapshotIn = async (folder: string): Promise<Snapshot> => {
  const load = async (file: string, name: string): Promise<unknown> =>
    ((await import(pathToFileURL(resolve(folder, 'src/catalog', file)).href)) as Rows)[name];
  const words = (name: string): unknown =>
    JSON.parse(readFileSync(resolve(folder, `locales/en/${name}.json`), 'utf8'));
  return {
    programs: byKey(await load('programs/index.ts', 'programs'), 'id'),
    conditions: (await load('conditions.ts', 'conditions')) as Rows,
    questions: (await load('questions.ts', 'questions')) as Rows,
    contacts: (await load('contacts.ts', 'contacts')) as Rows,
    sources: (await load('sources.ts', 'sources')) as Rows,
    povertyLines: byKey(await load('money.ts', 'povertyGuidelines'), 'year'),
    places: byKey(await load('places/index.ts', 'places'), 'id'),
    words: { ...flat(words('programs')), ...flat(words('visit')) },
    visit: words('visit') as VisitWords,
  };
};

/** The catalog at a commit, tag or branch. @throws Error if git does not know the commit. */
export const snapshotAt = (commit: string): Promise<Snapshot> => {
  const id = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`).trim();
  const folder = resolve('node_modules/.cache/workbench', id);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('git', ['archive', id, 'src/catalog', 'locales/en'], { maxBuffer: 1e9 });
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

const git = (...args: readonly string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    throw new Error(`git knows nothing of this: ${args.at(-1)?.replace('^{commit}', '')}`);
  }
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

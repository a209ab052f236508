/**
 * Shows that a change of a fact turns no test red: makes random legal changes in a copy of the tree, as the workbench
 * saves them, and runs the unit tests over them. `npm run verify -- edits [number] [changes in a run] [seed] [tests …]`.
 * A change that the workbench or `npm run facts` refuses is not legal and is dropped. Of a red test it names the change
 * that turns it red. All unit tests by default: an hour or more for a hundred changes. A browser test among the tests is
 * run over a build of the changed facts.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Change, type Files, randomChange } from './edits/kinds';
import { type Draft, Refusal } from './workbench/edit/kinds';
import { draftOf } from './workbench/edit/save';

const [number = '100', size = '25', seed = '1', ...only] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
const root = mkdtempSync(join(tmpdir(), 'edits-'));

/** Mulberry32: the same seed gives the same edits. */
const randomFrom = (start: number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};
const random = randomFrom(Number(seed));

/** Everything that git knows, and the packages beside it. */
const copy = () => {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const file of stdout.split('\0').filter(Boolean)) cpSync(file, join(root, file), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  spawnSync('git', ['init', '-q'], { cwd: root });
  // Some tests ask for the commits.
  const who = ['-c', 'user.name=edits', '-c', 'user.email=edits@example.org'];
  spawnSync('git', [...who, 'commit', '-q', '--allow-empty', '-m', 'As it was'], { cwd: root });
};

/** What stood in a file of the copy before the first change; null for nothing. */
const original = new Map<string, string | null>();
const before = (file: string): string | null => {
  const known = original.get(file);
  if (known !== undefined) return known;
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  original.set(file, text);
  return text;
};

/** The files under these texts. */
const filesOf = (texts: Draft): Files => ({
  read: (file) => texts.get(file) ?? before(file) ?? '',
  has: (file) => (texts.get(file) ?? before(file)) !== null,
});

/** The texts after a change; null if it is refused. */
const withChange = (texts: Draft, { edits }: Change): Draft | null => {
  try {
    return new Map([...texts, ...draftOf(edits, filesOf(texts))]);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};

let written: Draft = new Map();
/** Makes the copy say these texts, in our style. */
const write = (texts: Draft) => {
  const all = new Map([...[...written.keys()].map((file) => [file, before(file)] as const), ...texts]);
  const differ = [...all].filter(([file, text]) => (written.get(file) ?? before(file)) !== text);
  for (const [file, text] of differ)
    if (text === null) rmSync(join(root, file), { force: true });
    else writeFileSync(join(root, file), text);
  const left = differ.filter(([, text]) => text !== null).map(([file]) => file);
  if (left.length > 0) run('node_modules/@biomejs/biome/bin/biome', 'format', '--write', ...left);
  written = texts;
};

const results = join(root, 'red.json');
const run = (...command: readonly string[]) =>
  spawnSync(process.execPath, command as string[], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { VOICES: 'none', ...process.env, UNIT_RESULTS: results },
  });

/** What `npm run facts` says of these texts; nothing where they are legal. */
const refused = (texts: Draft): string => {
  write(texts);
  const { status, stderr } = run('--import', 'tsx', 'scripts/authoring/facts.ts');
  return status === 0 ? '' : stderr;
};

interface Red {
  file: string;
  test: string;
}
interface Result {
  testResults: readonly {
    name: string;
    message: string;
    status: string;
    assertionResults: readonly { fullName: string; status: string }[];
  }[];
}

/** The tests that fail on these texts, of all unit tests or of some files; the compiler is one of them. */
const redOn = (
  texts: Draft,
  files: readonly string[] = [...only, ...(only.length > 0 ? ['tsc'] : [])],
): readonly Red[] => {
  write(texts);
  rmSync(results, { force: true });
  const red: Red[] = [];
  const inBrowser = files.filter((file) => file.endsWith('.spec.ts'));
  const units = files.filter((file) => file !== 'tsc' && !inBrowser.includes(file));
  red.push(...redInBrowser(inBrowser));
  if (files.length === 0 || files.includes('tsc')) {
    const { status, stdout } = run('node_modules/typescript/bin/tsc', '--noEmit');
    if (status !== 0) red.push({ file: 'tsc', test: stdout.split('\n')[0] ?? '' });
  }
  if (files.length > 0 && units.length === 0) return red;
  const { stderr } = run('node_modules/vitest/vitest.mjs', 'run', ...units, '--tags-filter=!long');
  if (!existsSync(results)) throw new Error(`The tests did not run: ${stderr.slice(0, 2_000)}`);
  const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as Result;
  for (const { name, status, assertionResults } of testResults) {
    const file = name.replace(`${root}/`, '');
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && failed.length === 0) red.push({ file, test: '(the file itself)' });
    red.push(...failed.map(({ fullName }) => ({ file, test: fullName })));
  }
  return red;
};

/** A suite of Playwright's report. */
interface Suite {
  suites?: readonly Suite[];
  specs: readonly { title: string; ok: boolean; file: string }[];
}
const specsOf = ({ suites = [], specs }: Suite): Suite['specs'] => [...specs, ...suites.flatMap(specsOf)];

/** The browser tests of these files that fail over a build of the facts in the copy. */
const redInBrowser = (files: readonly string[]): readonly Red[] => {
  if (files.length === 0) return [];
  const built = run('--import', 'tsx', 'scripts/build/build.ts');
  if (built.status !== 0) return [{ file: 'the build', test: built.stderr.slice(0, 2_000) }];
  const { stdout } = run(
    'node_modules/@playwright/test/cli.js',
    ...['test', ...files, '--grep-invert=@long', '--workers=2', '--reporter=json'],
  );
  return (
    (JSON.parse(stdout) as Suite).suites
      ?.flatMap(specsOf)
      .filter(({ ok }) => !ok)
      .map(({ file, title }) => ({ file: `tests/browser/${file}`, test: title })) ?? []
  );
};

const keyOf = ({ file, test }: Red): string => `${file}: ${test}`;

const none: Draft = new Map();
const withLegal = (texts: Draft, change: Change): Draft => withChange(texts, change) ?? texts;

/** The change with which the file turns red, of those made one after the other; undefined if it is red without any. */
const culprit = (changes: readonly Change[], file: string): Change | undefined => {
  const isRed = (count: number) => redOn(changes.slice(0, count).reduce(withLegal, none), [file]).length > 0;
  if (isRed(0)) return undefined;
  let [low, high] = [0, changes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isRed(middle)) high = middle;
    else low = middle;
  }
  return changes[high - 1];
};

/** Legal changes, one after the other; `dropped` are those that are refused. */
const legalChanges = (count: number) => {
  let [texts, dropped] = [none, 0];
  const changes: Change[] = [];
  while (changes.length < count) {
    // Most are legal, so several are checked at once, and one by one only where one of them is not.
    const some: Change[] = [];
    let next = texts;
    while (some.length < Math.min(6, count - changes.length)) {
      const change = randomChange(filesOf(next), random, today);
      const after = change && withChange(next, change);
      if (!change || !after) continue;
      some.push(change);
      next = after;
    }
    const isLegal = !refused(next);
    for (const change of some) {
      const one = withChange(texts, change);
      if (one && (isLegal || !refused(one))) {
        texts = one;
        changes.push(change);
      } else dropped += 1;
    }
  }
  return { texts, changes, dropped };
};

copy();
let [made, dropped] = [0, 0];
const found = new Map<string, string>();
while (made < Number(number)) {
  const batch = legalChanges(Math.min(Number(size), Number(number) - made));
  made += batch.changes.length;
  dropped += batch.dropped;
  const reds = redOn(batch.texts);
  console.log(`${made} changes, ${dropped} more that were not legal; ${reds.length} tests red.`);
  if (reds.length > 0) for (const { kind, says } of batch.changes) console.log(`  ${kind} (${says})`);
  for (const red of reds) console.log(`  ${keyOf(red)}`);
  for (const file of new Set(reds.map((red) => red.file))) {
    const change = culprit(batch.changes, file);
    for (const red of reds.filter((one) => one.file === file)) {
      if (change) found.set(keyOf(red), `${change.kind} (${change.says})`);
      console.log(
        change
          ? `RED ${keyOf(red)}\n    by: ${change.kind} (${change.says})`
          : `red without any change: ${keyOf(red)}`,
      );
    }
  }
}
console.log(`${made} legal changes, ${found.size} tests red.`);
rmSync(root, { recursive: true, force: true });
process.exitCode = found.size > 0 ? 1 : 0;

/**
 * Shows that a change of a fact turns no test red: makes random legal edits in a copy of the tree, and runs the unit
 * tests over them. `npm run verify -- edits [number of edits] [edits in a run] [seed] [tests …]`. An edit that `npm run
 * facts` refuses is not legal and is dropped. Of a red test it names the edit that turns it red. All unit tests by default:
 * an hour or more for a hundred edits.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Edit, randomEdit, readCatalog, type Texts, withEdit } from './edits/kinds';

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

const write = (texts: Texts) => {
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
};

const results = join(root, 'red.json');
const run = (...command: readonly string[]) =>
  spawnSync(process.execPath, command as string[], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, UNIT_RESULTS: results },
  });

/** What `npm run facts` says of these texts; nothing where they are legal. */
const refused = (texts: Texts): string => {
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
  texts: Texts,
  files: readonly string[] = [...only, ...(only.length > 0 ? ['tsc'] : [])],
): readonly Red[] => {
  write(texts);
  rmSync(results, { force: true });
  const red: Red[] = [];
  const units = files.filter((file) => file !== 'tsc');
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

const keyOf = ({ file, test }: Red): string => `${file}: ${test}`;

/** The edit with which the file turns red, of those made one after the other; undefined if it is red without any. */
const culprit = (start: Texts, edits: readonly Edit[], file: string): Edit | undefined => {
  const isRed = (count: number) => redOn(edits.slice(0, count).reduce(withEdit, start), [file]).length > 0;
  if (isRed(0)) return undefined;
  let [low, high] = [0, edits.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isRed(middle)) high = middle;
    else low = middle;
  }
  return edits[high - 1];
};

/** Legal edits, one after the other; `dropped` are those that the check of facts refuses. */
const legalEdits = (start: Texts, count: number) => {
  let [texts, dropped] = [start, 0];
  const edits: Edit[] = [];
  while (edits.length < count) {
    // Most are legal, so several are checked at once, and one by one only where one of them is not.
    const some: Edit[] = [];
    let next = texts;
    while (some.length < Math.min(6, count - edits.length)) {
      const edit = randomEdit(next, random, today);
      some.push(edit);
      next = withEdit(next, edit);
    }
    if (refused(next))
      for (const edit of some) {
        const one = withEdit(texts, edit);
        if (one.get(edit.changes[0]?.file ?? '') === texts.get(edit.changes[0]?.file ?? '') || refused(one))
          dropped += 1;
        else {
          texts = one;
          edits.push(edit);
        }
      }
    else {
      texts = next;
      edits.push(...some);
    }
  }
  return { texts, edits, dropped };
};

copy();
const start = readCatalog(root);
let [made, dropped] = [0, 0];
const found = new Map<string, string>();
while (made < Number(number)) {
  const batch = legalEdits(start, Math.min(Number(size), Number(number) - made));
  made += batch.edits.length;
  dropped += batch.dropped;
  const reds = redOn(batch.texts);
  console.log(`${made} edits, ${dropped} more that were not legal; ${reds.length} tests red.`);
  for (const file of new Set(reds.map((red) => red.file))) {
    const edit = culprit(start, batch.edits, file);
    for (const red of reds.filter((one) => one.file === file)) {
      if (edit) found.set(keyOf(red), `${edit.kind} (${edit.says})`);
      console.log(
        edit
          ? `RED ${keyOf(red)}\n    by: ${edit.kind} (${edit.says})`
          : `red without any edit: ${keyOf(red)}`,
      );
    }
  }
}
console.log(`${made} legal edits, ${found.size} tests red.`);
rmSync(root, { recursive: true, force: true });
process.exitCode = found.size > 0 ? 1 : 0;

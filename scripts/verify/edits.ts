/**
 * Shows that a change of a fact turns no test red: makes random legal edits in a copy of the tree, and runs the unit
 * tests over them. `npm run verify -- edits [number of edits] [edits in a run] [seed]`. An edit that `npm run facts` refuses
 * is not legal and is dropped. Of a red test it names the edits that turn it red.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Edit, randomEdit, readCatalog, type Texts, withEdit } from './edits/kinds';

const [number = '100', size = '25', seed = '1'] = process.argv.slice(2);
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
};

const write = (texts: Texts) => {
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
};

const run = (...command: readonly string[]) =>
  spawnSync(process.execPath, command as string[], { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });

/** What `npm run facts` says of these texts; nothing where they are legal. */
const refused = (texts: Texts): string => {
  write(texts);
  const { status, stderr } = run('node_modules/tsx/dist/cli.mjs', 'scripts/authoring/facts.ts');
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
const redOn = (texts: Texts, files: readonly string[] = []): readonly Red[] => {
  write(texts);
  const out = join(root, 'red.json');
  rmSync(out, { force: true });
  const red: Red[] = [];
  const units = files.filter((file) => file !== 'tsc');
  if (files.length === 0 || files.includes('tsc')) {
    const { status, stdout } = run('node_modules/typescript/bin/tsc', '--noEmit');
    if (status !== 0) red.push({ file: 'tsc', test: stdout.split('\n')[0] ?? '' });
  }
  if (files.length > 0 && units.length === 0) return red;
  run(
    'node_modules/vitest/vitest.mjs',
    'run',
    ...units,
    '--tags-filter=!long',
    '--reporter=json',
    `--outputFile=${out}`,
  );
  const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as Result;
  for (const { name, status, assertionResults } of testResults) {
    const file = name.replace(`${root}/`, '');
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && failed.length === 0) red.push({ file, test: '(the file itself)' });
    red.push(...failed.map(({ fullName }) => ({ file, test: fullName })));
  }
  return red;
};

const keyOf = ({ file, test }: Red): string => `${file}: ${test.replace(/\d+/g, '0')}`;

/** An edit that alone, or with those before it, turns the file red. */
const culprit = (
  start: Texts,
  edits: readonly Edit[],
  file: string,
  known: ReadonlySet<string>,
): Edit | undefined => {
  const isRed = (some: readonly Edit[]) =>
    redOn(some.reduce(withEdit, start), [file]).some((red) => !known.has(keyOf(red)));
  let [low, high] = [0, edits.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isRed(edits.slice(0, middle))) high = middle;
    else low = middle;
  }
  return edits[high - 1];
};

copy();
const start = readCatalog(root);
const known = new Set(redOn(start).map(keyOf));
for (const red of known) console.log(`red without any edit: ${red}`);

let [made, dropped] = [0, 0];
const found = new Map<string, string>();
while (made < Number(number)) {
  let texts = start;
  const edits: Edit[] = [];
  while (edits.length < Math.min(Number(size), Number(number) - made)) {
    const edit = randomEdit(texts, random, today);
    const next = withEdit(texts, edit);
    if (refused(next)) dropped += 1;
    else {
      texts = next;
      edits.push(edit);
    }
  }
  made += edits.length;
  const reds = redOn(texts).filter((red) => !known.has(keyOf(red)));
  console.log(`${made} edits, ${dropped} that were not legal; ${reds.length} tests red.`);
  for (const file of new Set(reds.map((red) => red.file))) {
    const edit = culprit(start, edits, file, known);
    for (const { test } of reds.filter((red) => red.file === file))
      found.set(`${file}: ${test}`, `${edit?.kind} (${edit?.says})`);
  }
}
for (const [test, edit] of found) console.log(`RED ${test}\n    by: ${edit}`);
console.log(`${made} legal edits, ${found.size} tests red.`);
rmSync(root, { recursive: true, force: true });
process.exitCode = found.size > 0 ? 1 : 0;

/**
 * Mutation testing of the deciding code (conditions, programs, eligibility, machines): plants one fault at a time and
 * runs the fast tests until one fails. Writes docs/reports/mutation.md.
 *   npm run mutate                    all mutants
 *   npm run mutate -- --only path.ts  only files whose name contains this; writes no report
 *   npm run mutate -- --every 5       every fifth mutant, for a quick check; writes no report
 *   npm run mutate -- --lanes 1       one mutant at a time, on a machine that has other work
 *   npm run mutate -- --fresh         ignores results of earlier runs over the same sources
 * Exit code 1 below 95 %.
 */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type BuildOptions, build, context } from 'esbuild';
import { commitNow } from '../build/currentCommit';
import { type Mutant, mutantsOf } from './mutation/mutants';
import { reasonFor } from './mutation/survivors';

const { only, every, lanes, fresh } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    lanes: { type: 'string', default: String(Math.min(2, cpus().length)) },
  },
}).values;
const listed = (folder: string) => readdirSync(folder).map((file) => `${folder}/${file}`);
const everyTarget = [
  ...listed('src/eligibility'),
  'src/catalog/conditions.ts',
  ...listed('src/catalog/programs').filter((file) => !file.endsWith('index.ts')),
  ...listed('machines'),
  ...['places/openNow', 'holidays', 'freshness', 'clock'].map((file) => `src/catalog/${file}.ts`),
  ...['shell/deviceBack', 'kiosk/presence'].map((file) => `src/${file}.ts`),
];
const targets = everyTarget.filter((file) => file.includes(only));

/** Fast tests first. Slow ones are left to the ordinary run. */
const slow = /(properties|reads)\.test\.ts$/;
const tests = [
  ...listed('tests/eligibility/households').filter((file) => file.endsWith('.test.ts')),
  ...['truth', 'evaluate', 'answer'].map((name) => `tests/eligibility/${name}.test.ts`),
  'tests/scripts/verify/mutants.test.ts',
  'tests/scripts/verify/quickAudit.test.ts',
  'tests/scripts/authoring/readAnswers.test.ts',
  ...listed('tests/eligibility').filter((file) => file.endsWith('.test.ts') && !slow.test(file)),
  ...listed('tests/machines').filter((file) => file.endsWith('.test.ts')),
  ...['places/openNow', 'holidays', 'freshness', 'clock'].map((file) => `tests/catalog/${file}.test.ts`),
  ...['shell/deviceBack', 'kiosk/presence'].map((file) => `tests/${file}.test.ts`),
].filter((file, at, all) => all.indexOf(file) === at);

const cache = resolve('node_modules/.cache/mutants');
const target = 95;
mkdirSync(cache, { recursive: true });

/**
 * Faults killed in earlier runs over the same sources. An aborted run can continue, and after adding a test only the
 * survivors are tried again. `--fresh` ignores them, for when a test was weakened.
 */
const deciding = new Set([...everyTarget, ...listed('src/catalog'), ...listed('src/catalog/programs')]);
const state = hash(
  [...deciding]
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join(),
);
const memory = `${cache}/killed-${state}.jsonl`;
if (fresh) rmSync(memory, { force: true });
const seen = new Map<string, string>(
  existsSync(memory)
    ? readFileSync(memory, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as [string, string])
    : [],
);
const keyOf = (mutant: Mutant): string => hash(mutant.file + mutant.source);
const remember = (mutant: Mutant, killedBy: string) => {
  if (seen.has(keyOf(mutant))) return;
  seen.set(keyOf(mutant), killedBy);
  appendFileSync(memory, `${JSON.stringify([keyOf(mutant), killedBy])}\n`);
};
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The test of the file itself and the fast tests over all programs, which kill most faults. */
const nearTo = (file: string): readonly string[] => {
  const own = file.slice(file.lastIndexOf('/') + 1).replace('.ts', '.test.ts');
  const near = tests.filter((one) => one.endsWith(`/${own}`));
  if (near.length > 0) return near;
  return tests.filter((one) => /households|evaluate|mutants|quick/.test(one));
};

/** Tests that run together; either all or none need a DOM. */
interface Round {
  files: readonly string[];
  page: boolean;
}

/** The rounds of tests for faults in one file, run until one fails. */
const roundsFor = async (file: string): Promise<readonly Round[]> => {
  const near = nearTo(file);
  const far = (await touchedBy(file)).filter((one) => !near.includes(one));
  return [near, far]
    .flatMap((some) =>
      [false, true].map((page) => ({ files: some.filter((one) => needsPage(one) === page), page })),
    )
    .filter(({ files }) => files.length > 0);
};

/** Tests that load the file, fast ones first. */
const touchedBy = async (file: string): Promise<readonly string[]> => {
  const loaded = await Promise.all(tests.map(inputsOf));
  return tests.filter((_, at) => loaded[at]?.includes(file));
};

const inputs = new Map<string, Promise<readonly string[]>>();
const inputsOf = (test: string): Promise<readonly string[]> => {
  const known =
    inputs.get(test) ??
    build({ ...settings([test]), write: false, metafile: true }).then(({ metafile }) =>
      Object.keys(metafile.inputs),
    );
  inputs.set(test, known);
  return known;
};

interface Bundler {
  /** Builds the tests over this mutant; returns the file URL of the bundle. */
  bundle: (mutant?: Mutant) => Promise<string>;
  /** The bundle without a mutant, on which the tests have passed. */
  sane: () => string;
  /** Milliseconds after which a run counts as an endless loop. */
  patience: number;
  end: () => Promise<void>;
}

const settings = (files: readonly string[], planted: () => Mutant | undefined = () => undefined) =>
  ({
    stdin: {
      contents: [...files.map((file) => `import './${file}';`), "export { cases } from 'vitest';"].join('\n'),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutant',
        setup(plugin) {
          const shim = resolve('scripts/verify/mutation/shim.ts');
          plugin.onResolve({ filter: /^vitest$/ }, ({ importer }) =>
            importer === shim ? { external: true } : { path: shim },
          );
          plugin.onResolve({ filter: /^[@a-z]/ }, ({ kind }) =>
            kind === 'entry-point' ? null : { external: true },
          );
          plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const fault = planted();
            return fault && path === resolve(fault.file) ? { contents: fault.source, loader: 'ts' } : null;
          });
        },
      },
    ],
  }) satisfies BuildOptions;

/** Whether a test needs a DOM. */
const needsPage = (test: string): boolean =>
  readFileSync(test, 'utf8').startsWith('// @vitest-environment jsdom');

/** Rebuilds the same bundle incrementally, reading only the mutated file again. */
const bundlerOf = async (name: string, { files, page }: Round): Promise<Bundler> => {
  let planted: Mutant | undefined;
  let times = 0;
  const outfile = `${cache}/${name}.mjs`;
  const making = await context({ ...settings(files, () => planted), outfile });
  const bundle = async (mutant?: Mutant) => {
    planted = mutant;
    await making.rebuild();
    return `${pathToFileURL(outfile).href}?${times++}`;
  };
  await bundle();
  const unharmed = `${cache}/${name}-sane.mjs`;
  copyFileSync(outfile, unharmed);
  const sane = () => `${pathToFileURL(unharmed).href}?${times++}`;
  const first = newWorker(page);
  const began = Date.now();
  const broken = await runIn(first, sane(), 1_800_000);
  await first.terminate();
  if (broken !== null) {
    process.stderr.write(`The tests fail before anything is planted: ${broken}\n`);
    process.exit(2);
  }
  return {
    bundle,
    sane,
    patience: Math.max(20_000, 10 * (Date.now() - began)),
    end: () => making.dispose(),
  };
};

/** Name of the test that failed, or null. A worker that crashed or hangs must be replaced. */
const runIn = (worker: Worker, file: string, patience: number): Promise<string | null> =>
  new Promise((done) => {
    const end = (killedBy: string | null) => {
      clearTimeout(timer);
      worker.off('message', end);
      worker.off('error', crash);
      done(killedBy);
    };
    const crash = (error: Error) => end(`it crashes: ${error.message}`);
    const timer = setTimeout(() => end('it never ends'), patience);
    worker.on('message', end);
    worker.on('error', crash);
    worker.postMessage(file);
  });

/** Workers that crashed, possibly after their tests had passed; they get no further work. */
const dead = new WeakSet<Worker>();
const newWorker = (page = false) => {
  const worker = new Worker(resolve('scripts/verify/mutation/worker.mjs'), { workerData: { page } });
  worker.on('error', () => dead.add(worker));
  return worker;
};

const commit = commitNow();
const mutants = targets.flatMap(mutantsOf).filter((_, at) => at % Number(every) === 0);
const survivors: Mutant[] = [];
let next = 0;
const work = async (lane: number) => {
  let worker = newWorker();
  const rounds = new Map<string, readonly Round[]>();
  const bundlers = new Map<string, Bundler>();
  const bundler = async (file: string, at: number, round: Round) => {
    const name = `${lane}-${at}-${file.replaceAll('/', '-')}`;
    const known = bundlers.get(name) ?? (await bundlerOf(name, round));
    bundlers.set(name, known);
    return known;
  };
  let pageWorker: Worker | null = null;
  const endPage = async () => {
    await pageWorker?.terminate();
    pageWorker = null;
  };
  /** Creating a DOM is slow, so a worker is reused until a mutant has left something behind in it. */
  const runInPage = async (
    from: string,
    { sane, patience }: Pick<Bundler, 'sane' | 'patience'>,
  ): Promise<string | null> => {
    const isFresh = pageWorker === null;
    pageWorker ??= newWorker(true);
    const killedBy = await runIn(pageWorker, from, patience);
    if (killedBy === null) return null;
    const isHarmed =
      /^it (never ends|crashes)/.test(killedBy) || (await runIn(pageWorker, sane(), patience)) !== null;
    if (isHarmed) await endPage();
    return isHarmed && !isFresh ? runInPage(from, { sane, patience }) : killedBy;
  };
  const run = async (mutant: Mutant, bundler: Bundler, page: boolean): Promise<string | null> => {
    const from = await bundler.bundle(mutant).catch(() => null);
    if (from === null) return 'it does not parse';
    return page ? runInPage(from, bundler) : runIn(worker, from, bundler.patience);
  };
  /** What killed the mutant, or null. */
  const tried = async (mutant: Mutant): Promise<string | null> => {
    const known = rounds.get(mutant.file) ?? (await roundsFor(mutant.file));
    rounds.set(mutant.file, known);
    for (const [at, round] of known.entries()) {
      const killedBy = await run(mutant, await bundler(mutant.file, at, round), round.page);
      if (killedBy !== null) return killedBy;
    }
    return null;
  };
  for (let at = next++; at < mutants.length; at = next++) {
    const mutant = mutants[at];
    if (!mutant) continue;
    if (dead.has(worker)) worker = newWorker();
    const killedBy = seen.get(keyOf(mutant)) ?? (await tried(mutant));
    if (killedBy !== null) remember(mutant, killedBy);
    else {
      survivors.push(mutant);
      process.stdout.write(
        `survived: ${mutant.file}:${mutant.line} ${mutant.what}: ${mutant.from} → ${mutant.to}\n`,
      );
    }
    if (/^it (never ends|crashes)/.test(killedBy ?? '') || at % 100 === 99) {
      await worker.terminate();
      worker = newWorker();
    }
    if (at % 50 === 49) process.stdout.write(`${at + 1} of ${mutants.length}\n`);
  }
  await Promise.all([worker.terminate(), endPage(), ...[...bundlers.values()].map(({ end }) => end())]);
};
await Promise.all(Array.from({ length: Number(lanes) }, (_, lane) => work(lane)));

const score = (1 - survivors.length / mutants.length) * 100;
const short = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 70);
const rows = survivors
  .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
  .map(
    (one) =>
      `| ${one.file}:${one.line} | ${short(one.what)} | \`${short(one.from)}\` → \`${short(one.to)}\` | ${reasonFor(one)} |`,
  );
const counts = targets.map((file) => {
  const all = mutants.filter((one) => one.file === file).length;
  const left = survivors.filter((one) => one.file === file).length;
  return `| ${file} | ${all} | ${all - left} | ${left} |`;
});
if (only === '' && every === '1')
  writeFileSync(
    'docs/reports/mutation.md',
    `# Mutation testing

Written by \`npm run mutate\` on ${new Date().toISOString().slice(0, 10)}, at commit ${commit}. One small fault at a time is
planted in what decides, and the quick tests run until one fails. A fault that no test notices is a survivor.

**${mutants.length - survivors.length} of ${mutants.length} killed: ${score.toFixed(1)} %** (wanted: ${target} %)

## Survivors

${rows.length === 0 ? 'None.' : `| where | fault | change | reason |\n|---|---|---|---|\n${rows.join('\n')}`}

## By file

| file | planted | killed | survived |
|---|---:|---:|---:|
${counts.join('\n')}
`,
  );
process.stdout.write(
  `${mutants.length - survivors.length} of ${mutants.length} killed: ${score.toFixed(1)} %\n`,
);
process.exit(score < target ? 1 : 0);

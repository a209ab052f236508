/**
 * Plants one fault after another in what decides (conditions, programs, eligibility, machines) and runs the quick
 * tests against each until one fails. Writes docs/reports/mutation.md.
 *   npm run mutate                    all of it
 *   npm run mutate -- --only path.ts  only files whose name holds this; writes no report
 *   npm run mutate -- --every 5       every fifth fault, for a quick look; writes no report
 * Leaves with exit code 1 below 95 %.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { type Mutant, mutantsOf } from './mutation/mutants';
import { reasonFor } from './mutation/survivors';

const { only, every } = parseArgs({
  options: { only: { type: 'string', default: '' }, every: { type: 'string', default: '1' } },
}).values;
const listed = (folder: string) => readdirSync(folder).map((file) => `${folder}/${file}`);
const targets = [
  ...listed('src/eligibility'),
  'src/catalog/conditions.ts',
  ...listed('src/catalog/programs').filter((file) => !file.endsWith('index.ts')),
  ...['screener', 'family', 'kiosk'].map((machine) => `machines/${machine}.ts`),
].filter((file) => file.includes(only));

/** Cheap ones first; what draws at random for long is left to the ordinary run. */
const tests = [
  ...listed('tests/eligibility/households').filter((file) => file.endsWith('.test.ts')),
  ...['truth', 'evaluate', 'readAnswers', 'mutants'].map((name) => `tests/eligibility/${name}.test.ts`),
  'tests/audit/quick.test.ts',
  ...['path', 'plan', 'nearestChange'].map((name) => `tests/eligibility/${name}.test.ts`),
  ...['screener', 'family', 'kiosk'].map((machine) => `tests/machines/${machine}.test.ts`),
].filter((file) => listed(file.slice(0, file.lastIndexOf('/'))).includes(file));

const cache = resolve('node_modules/.cache/mutants');
const patience = 60_000;
const target = 95;
rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

/** The tests of the very file, and the cheap ones that hold every program; most faults die there. */
const nearTo = (file: string): readonly string[] => {
  const own = file.slice(file.lastIndexOf('/') + 1).replace('.ts', '.test.ts');
  const near = tests.filter((one) => one.endsWith(`/${own}`));
  if (near.length > 0) return near;
  return tests.filter((one) => /households|evaluate|mutants|quick/.test(one));
};

const bundle = async (name: string, files: readonly string[], mutant?: Mutant): Promise<string> => {
  const outfile = `${cache}/${name}.mjs`;
  await build({
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
    outfile,
    plugins: [
      {
        name: 'mutant',
        setup(plugin) {
          plugin.onResolve({ filter: /^vitest$/ }, () => ({ path: resolve('scripts/mutation/shim.ts') }));
          plugin.onResolve({ filter: /^[@a-z]/ }, ({ kind }) =>
            kind === 'entry-point' ? null : { external: true },
          );
          plugin.onLoad({ filter: /\.ts$/ }, ({ path }) =>
            mutant && path === resolve(mutant.file) ? { contents: mutant.source, loader: 'ts' } : null,
          );
        },
      },
    ],
  });
  return pathToFileURL(outfile).href;
};

/** The name of the test that failed; null when none did. */
const runIn = (worker: Worker, file: string): Promise<string | null> =>
  new Promise((done) => {
    const timer = setTimeout(() => done('it never ends'), patience);
    worker.once('message', (killedBy: string | null) => {
      clearTimeout(timer);
      done(killedBy);
    });
    worker.postMessage(file);
  });

const newWorker = () => new Worker(resolve('scripts/mutation/worker.mjs'));

const sane = newWorker();
const broken = await runIn(sane, await bundle('sane', tests));
await sane.terminate();
if (broken !== null) {
  process.stderr.write(`The tests fail before anything is planted: ${broken}\n`);
  process.exit(2);
}

const mutants = targets.flatMap(mutantsOf).filter((_, at) => at % Number(every) === 0);
const survivors: Mutant[] = [];
let next = 0;
const work = async (lane: number) => {
  let worker = newWorker();
  for (let at = next++; at < mutants.length; at = next++) {
    const mutant = mutants[at];
    if (!mutant) continue;
    let killedBy: string | null;
    const name = `${lane}-${at}`;
    try {
      const near = nearTo(mutant.file);
      const far = tests.filter((file) => !near.includes(file));
      killedBy = await runIn(worker, await bundle(name, near, mutant));
      killedBy ??= await runIn(worker, await bundle(`${name}-far`, far, mutant));
    } catch {
      killedBy = 'it does not parse';
    }
    for (const file of [name, `${name}-far`]) rmSync(`${cache}/${file}.mjs`, { force: true });
    if (killedBy === null) {
      survivors.push(mutant);
      process.stdout.write(
        `survived: ${mutant.file}:${mutant.line} ${mutant.what}: ${mutant.from} → ${mutant.to}\n`,
      );
    }
    if (killedBy === 'it never ends' || at % 200 === 199) {
      await worker.terminate();
      worker = newWorker();
    }
    if (at % 50 === 49) process.stdout.write(`${at + 1} of ${mutants.length}\n`);
  }
  await worker.terminate();
};
await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, (_, lane) => work(lane)));

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

Written by \`npm run mutate\` on ${new Date().toISOString().slice(0, 10)}. One small fault at a time is planted in what
decides, and the quick tests run until one fails. A fault that no test notices is a survivor.

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

/**
 * Measures the cost of a visit against a baseline for each figure. Writes docs/reports/bench.md and the growth
 * curve beside it. Needs the built site.
 *   npm run bench                10 runs a page, 1,000 visits for the memory
 *   npm run bench -- all 3 100   fewer
 *   npm run bench -- judging     one part only, without a report
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { curveOf } from './curve';
import { countQuestions } from './fewest/count';
import { growth } from './growth';
import { judging } from './judging';
import { measurePages } from './page';
import { type Bench, reportOf } from './report';

const part = process.argv[2];
const [runs = '10', visits = '1000'] = process.argv.slice(3);

const print = (what: string): void => void process.stdout.write(`${what}\n`);

const parts = {
  page: () => measurePages(Number(runs), Number(visits)),
  judging,
  growth: () => growth([10, 100, 1_000, 10_000]),
  questions: async () => ({ evenly: countQuestions('evenly'), mostlyNo: countQuestions('mostlyNo') }),
};

const measureAll = async (): Promise<Bench> => {
  print('Pages, throttled, and memory …');
  const pages = await parts.page();
  print('Judging, beside other engines …');
  const judged = await parts.judging();
  print('More programs …');
  const grown = await parts.growth();
  print('Questions asked, and the fewest possible …');
  return {
    machine: `${cpus().length} shared cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    on: new Date().toISOString().slice(0, 10),
    pages,
    judging: judged,
    growth: grown,
    questions: await parts.questions(),
  };
};

const reportAll = async (): Promise<void> => {
  const bench = await measureAll();
  mkdirSync('docs/reports', { recursive: true });
  writeFileSync('docs/reports/bench.md', reportOf(bench));
  writeFileSync('docs/reports/bench-growth.svg', curveOf(bench.growth));
  print(reportOf(bench));
};

const isPart = (name = ''): name is keyof typeof parts => Object.hasOwn(parts, name);
const run = isPart(part)
  ? parts[part]().then((figures) => print(JSON.stringify(figures, null, 2)))
  : reportAll();
run.catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

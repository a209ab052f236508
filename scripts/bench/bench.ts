/**
 * The bench: what a visit costs, each figure beside the least it could be. Writes docs/reports/bench.md and the
 * growth curve beside it. Needs the built site.
 *   npm run bench            10 runs a page, 1,000 visits for the memory
 *   npm run bench -- 3 100   fewer
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { curveOf } from './curve';
import { countQuestions } from './fewest/count';
import { growth } from './growth';
import { judging } from './judging';
import { measurePages } from './page';
import { type Bench, reportOf } from './report';

const [runs = '10', visits = '1000'] = process.argv.slice(2);

const say = (what: string): void => void process.stdout.write(`${what}\n`);

const run = async (): Promise<Bench> => {
  say('Pages, throttled, and memory …');
  const pages = await measurePages(Number(runs), Number(visits));
  say('Judging, beside other engines …');
  const judged = await judging();
  say('More programs …');
  const grown = await growth([10, 100, 1_000, 10_000]);
  say('Questions asked, and the fewest possible …');
  const questions = { evenly: countQuestions('evenly'), mostlyNo: countQuestions('mostlyNo') };
  return {
    machine: `${cpus().length} shared cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    on: new Date().toISOString().slice(0, 10),
    pages,
    judging: judged,
    growth: grown,
    questions,
  };
};

run().then(
  (bench) => {
    mkdirSync('docs/reports', { recursive: true });
    writeFileSync('docs/reports/bench.md', reportOf(bench));
    writeFileSync('docs/reports/bench-growth.svg', curveOf(bench.growth));
    say(reportOf(bench));
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);

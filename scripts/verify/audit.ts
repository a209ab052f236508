/**
 * Audit after Escher and Banovic: synthetic people go through the real questionnaire, and every verdict is compared
 * with rules that were written independently from the facts. Writes docs/reports/audit.md.
 *   npm run audit                200,000 people, a fixed seed
 *   npm run audit -- 20000 7     another number of people, another seed
 * Exit code 1 on any disagreement.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { commitNow } from '../build/currentCommit';
import { runAudit } from './audit/audit';
import { reportOf } from './audit/report';

const [people = '200000', seed = '2026'] = process.argv.slice(2);
if (!/^\d+$/.test(people) || !/^\d+$/.test(seed)) {
  process.stderr.write('Give whole numbers: how many people, and a seed. npm run audit -- 20000 7\n');
  process.exit(2);
}

const commit = commitNow();
const outcome = runAudit({ people: Number(people), seed: Number(seed) });
mkdirSync('docs/reports', { recursive: true });
writeFileSync(
  'docs/reports/audit.md',
  reportOf(outcome, { commit, on: new Date().toISOString().slice(0, 10), seed: Number(seed) }),
);

const wrong = [...outcome.disagreements.values()].reduce((sum, { times }) => sum + times, 0);
process.stdout.write(
  `${outcome.people} people, ${outcome.compared} verdicts, ${wrong} disagreements. docs/reports/audit.md\n`,
);
for (const [kind, { times, example }] of outcome.disagreements)
  process.stdout.write(`${times} × ${kind}\n    ${JSON.stringify(example.given)}\n`);
process.exit(wrong > 0 ? 1 : 0);

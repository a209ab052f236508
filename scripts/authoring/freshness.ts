/**
 * Facts to recheck, most often shown first, with their sources.
 *   npm run verify -- freshness                           facts due within 31 days of today
 *   npm run verify -- freshness --today 2027-01-15     as of that day
 *   npm run verify -- freshness --links                also opens every link and reports those that fail
 * Exit code 1 when a fact is too old to be shown or malformed.
 */
import { parseArgs } from 'node:util';
import { todayByClock } from '../../src/catalog/clock';
import { expiredFacts } from '../../src/catalog/datedFacts';
import { checkCatalog } from '../build/catalog/check';
import { dueFacts, someVisits } from '../verify/audit/due';
import { deadLinks } from './links';

const { values } = parseArgs({
  options: { today: { type: 'string' }, links: { type: 'boolean', default: false } },
});
const today = values.today ?? todayByClock();
if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
  process.stderr.write(`--today takes a day as YYYY-MM-DD; found "${today}".\n`);
  process.exit(2);
}
const print = (line = '') => process.stdout.write(`${line}\n`);

const due = dueFacts(today, someVisits());
print(`To recheck, as of ${today}: ${due.length}. The percentage is of visits that meet it.`);
for (const { fact, share, age, callFirstFrom, hiddenFrom } of due) {
  print();
  print(`[ ] ${(share * 100).toFixed(0).padStart(3)} %  ${fact.where}  (${fact.kind}, ${age})`);
  print(`    ${fact.says}`);
  print(
    `    evidence of ${fact.checkedOn ?? 'no day'}; "call first" from ${callFirstFrom}, hidden from ${hiddenFrom}`,
  );
  for (const link of fact.links) print(`    ${link}`);
}

const wrong = checkCatalog(today);
for (const fault of wrong) print(`\nmalformed: ${fault}`);
const dead = values.links ? await deadLinks(due.flatMap(({ fact }) => fact.links)) : [];
for (const fault of dead) print(`\ndead link: ${fault}`);
const expired = expiredFacts(today);
for (const fault of expired) print(`\ntoo old: ${fault}`);
process.exit(wrong.length + expired.length > 0 ? 1 : 0);

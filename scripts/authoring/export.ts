/**
 * Exports the catalog for other directories (Open Referral): a JSON list of services.
 *   npm run -s export > services.json                 HSDS 3.1
 *   npm run -s export -- --hsds 3.0 > services.json
 *   npm run -s export -- --all folder                 both versions, as JSON and as tables, and a list for a spreadsheet
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exchangeFiles, programWords } from '../build/exchange/files';
import { leftOutOf, servicesOf } from '../build/exchange/services';

const [option, value] = process.argv.slice(2);
const usage = 'npm run -s export > services.json; or with -- --hsds 3.0; or with -- --all folder';

if (option === undefined || (option === '--hsds' && (value === '3.0' || value === '3.1'))) {
  const version = value === '3.0' ? '3.0' : '3.1';
  process.stdout.write(`${JSON.stringify(servicesOf(programWords(), undefined, version), null, 2)}\n`);
} else if (option === '--all' && value) {
  for (const [name, content] of exchangeFiles(programWords())) {
    const file = join(value, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
} else {
  process.stderr.write(`${[option, value].join(' ')} is no option: ${usage}\n`);
  process.exitCode = 2;
}
if (process.exitCode !== 2)
  for (const line of leftOutOf()) process.stderr.write(`Not in the export: ${line}.\n`);

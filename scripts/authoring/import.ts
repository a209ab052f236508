/**
 * Converts a center's HSDS 3.0 export into places to paste into its center.json.
 *   npm run -s import -- services.json > places.json
 * Rejected items go to standard error, one line each with the reason. Exit code 2: file not found or not JSON.
 */
import { readFileSync } from 'node:fs';
import { localPlaces } from './openReferral/localPlaces';

const [file] = process.argv.slice(2);
const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

const read = (): unknown => {
  try {
    return JSON.parse(readFileSync(file ?? fail('Name a file: npm run -s import -- services.json'), 'utf8'));
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : error}`);
  }
};

const { places, left } = localPlaces(read());
for (const line of left) process.stderr.write(`${file}: ${line}\n`);
process.stderr.write(`${places.length} places taken, ${left.length} things not taken.\n`);
process.stdout.write(`${JSON.stringify({ places }, null, 2)}\n`);

/**
 * Turns a center's own HSDS 3.0 export into places for its center.json, to be pasted there by hand.
 *   npm run -s import -- services.json > places.json
 * What could not be taken goes to standard error, a line each, with the reason. Exit code 2: no such file, or no JSON.
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

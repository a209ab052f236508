/**
 * Converts a center's own export into places to paste into its center.json.
 *   npm run -s import -- services.json > places.json                     HSDS, NYC Open Data, GeoJSON
 *   npm run -s import -- datapackage.json > places.json                  a tabular data package, its tables beside it
 *   npm run -s import -- list.csv --columns columns.json > places.json   a list; the map is written if it is not there
 * What was not taken goes to standard error, each kind in one line with the reason. Exit code 1: no place was found;
 * 2: a file is not there or cannot be read.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { type ColumnMap, guessedMap, mapFaults } from './openReferral/flat';
import { localPlaces } from './openReferral/localPlaces';
import { exportIn, jsonOf, Unreadable } from './openReferral/readFile';

const [file = '', option, columnsFile] = process.argv.slice(2);
const say = (line: string) => process.stderr.write(`${line}\n`);

/** The map of columns in its file, or a first one, written there for somebody to look at. */
const mapIn = (name: string, given: unknown): ColumnMap => {
  const columns = [
    ...new Set((Array.isArray(given) ? given : []).flatMap((row: object | null) => Object.keys(row ?? {}))),
  ];
  if (!existsSync(name)) {
    const map = guessedMap(columns);
    writeFileSync(name, `${JSON.stringify(map, null, 2)}\n`);
    say(`${name}: written as the names of the columns suggest. Look at it, change it, and run this again.`);
    return map;
  }
  const map = jsonOf(name);
  const faults = mapFaults(map, columns);
  if (faults.length > 0) throw new Unreadable(faults.map((fault) => `${name}: ${fault}`).join('\n'));
  return map as ColumnMap;
};

try {
  if (file === '') throw new Unreadable('Name a file: npm run -s import -- services.json');
  if (option !== undefined && (option !== '--columns' || !columnsFile))
    throw new Unreadable(`${option} is no option. A map of columns is named so: --columns columns.json`);
  const given = exportIn(file, say);
  const { places, left, leftCount } = localPlaces(given, columnsFile ? mapIn(columnsFile, given) : undefined);
  for (const line of left) say(`${file}: ${line}`);
  say(`${places.length} places taken, ${leftCount} things not taken, of ${left.length} kinds.`);
  if (places.length === 0) say('No place was found, so there is nothing for center.json.');
  else process.stdout.write(`${JSON.stringify({ places }, null, 2)}\n`);
  process.exitCode = places.length === 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  say(error.message);
  process.exitCode = 2;
}

/**
 * Converts a center's own export into places to paste into its center.json.
 *   npm run -s import -- services.json > places.json                     HSDS, NYC Open Data, GeoJSON
 *   npm run -s import -- datapackage.json > places.json                  a tabular data package, its tables beside it
 *   npm run -s import -- list.csv --columns columns.json > places.json   a list; the map is written if it is not there
 * What was not taken goes to standard error, each kind in one line with the reason. Exit code 1: no place was found;
 * 2: a file is not there or cannot be read.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type ColumnMap, guessedMap, mapFaults } from './openReferral/flat';
import { localPlaces } from './openReferral/localPlaces';

const [file, option, columnsFile] = process.argv.slice(2);
const say = (line: string) => process.stderr.write(`${line}\n`);
const fail = (message: string): never => {
  say(message);
  process.exit(2);
};

if (!file) fail('Name a file: npm run -s import -- services.json');
if (option !== undefined && (option !== '--columns' || !columnsFile))
  fail(`${option} is no option. A map of columns is named so: --columns columns.json`);

const textOf = (name: string): string => {
  try {
    return readFileSync(name, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return fail(`${name}: ${error instanceof Error ? error.message : error}`);
  }
};
const jsonOf = (name: string): unknown => {
  try {
    return JSON.parse(textOf(name));
  } catch (error) {
    return fail(`${name}: ${error instanceof Error ? error.message : error}`);
  }
};
const rowsOf = (name: string): readonly Record<string, string>[] => {
  try {
    return parse(textOf(name), {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
    });
  } catch (error) {
    return fail(`${name}: ${error instanceof Error ? error.message : error}`);
  }
};

/** The tables that a package names, by their names. */
const tablesOf = (
  name: string,
  resources: readonly { name: string; path: string }[],
): Record<string, unknown> =>
  Object.fromEntries(
    resources.flatMap((one) => {
      const path = join(dirname(name), one.path);
      if (existsSync(path)) return [[one.name, rowsOf(path)]];
      say(`${name}: ${one.path} is not there, so that nothing of it was taken.`);
      return [];
    }),
  );

const read = (given: string): unknown => {
  const name = existsSync(given) && statSync(given).isDirectory() ? join(given, 'datapackage.json') : given;
  if (/\.(csv|txt)$/i.test(name)) return rowsOf(name);
  const value = jsonOf(name);
  const resources = (value as { resources?: readonly { name: string; path: string }[] } | null)?.resources;
  return Array.isArray(resources) ? tablesOf(name, resources) : value;
};

const given = read(file ?? '');
let map: ColumnMap | undefined;
if (columnsFile) {
  const columns = [
    ...new Set((Array.isArray(given) ? given : []).flatMap((row: object) => Object.keys(row ?? {}))),
  ];
  if (existsSync(columnsFile)) {
    const held = jsonOf(columnsFile);
    const faults = mapFaults(held, columns);
    for (const fault of faults) say(`${columnsFile}: ${fault}`);
    if (faults.length > 0) process.exit(2);
    map = held as ColumnMap;
  } else {
    map = guessedMap(columns);
    writeFileSync(columnsFile, `${JSON.stringify(map, null, 2)}\n`);
    say(
      `${columnsFile}: written as the names of the columns suggest. Look at it, change it, and run this again.`,
    );
  }
}

const { places, left, leftCount } = localPlaces(given, map);
for (const line of left) say(`${file}: ${line}`);
say(`${places.length} places taken, ${leftCount} things not taken, of ${left.length} kinds.`);
if (places.length === 0) say('No place was found, so there is nothing for center.json.');
else process.stdout.write(`${JSON.stringify({ places }, null, 2)}\n`);
process.exitCode = places.length === 0 ? 1 : 0;

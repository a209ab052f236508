import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A file that is not there or cannot be read; its message is for people. */
export class Unreadable extends Error {}

const orUnreadable = <T>(name: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new Unreadable(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
};

export const jsonOf = (name: string): unknown =>
  orUnreadable(name, () => JSON.parse(readFileSync(name, 'utf8').replace(/^\uFEFF/, '')));

const rowsOf = (name: string): readonly Record<string, string>[] =>
  orUnreadable(name, () =>
    parse(readFileSync(name), {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
    }),
  );

/**
 * What an export holds: JSON, the rows of a list as CSV, or the tables of a tabular data package by their names.
 * @param given a file, or the folder of a package
 * @param say is told of tables that are not there
 * @throws Unreadable
 */
export const exportIn = (given: string, say: (line: string) => void): unknown => {
  const name = existsSync(given) && statSync(given).isDirectory() ? join(given, 'datapackage.json') : given;
  if (/\.(csv|txt)$/i.test(name)) return rowsOf(name);
  const value = jsonOf(name);
  const resources = (value as { resources?: readonly { name: string; path: string }[] } | null)?.resources;
  if (!Array.isArray(resources)) return value;
  return Object.fromEntries(
    resources.flatMap((one: { name: string; path: string }) => {
      const path = join(dirname(name), one.path);
      if (existsSync(path)) return [[one.name, rowsOf(path)]];
      say(`${name}: ${one.path} is not there, so that nothing of it was taken.`);
      return [];
    }),
  );
};

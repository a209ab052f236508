/** Writes the catalog for other directories into the built site: HSDS as JSON and as tables, and one plain list. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { languageTags } from '../../../locales/languages';
import { type ProgramWords, servicesOf, type Version } from './services';
import { spreadsheetOf } from './spreadsheet';
import { columnsOf, dataPackageOf, fileOf, tablesOf } from './tables';

/** The words of the programs in every language. */
export const programWords = (): ReadonlyMap<string, ProgramWords> =>
  new Map(
    languageTags.map((tag) => [
      tag,
      JSON.parse(readFileSync(join('locales', tag, 'programs.json'), 'utf8')) as ProgramWords,
    ]),
  );

/** The files below `data/`, by path, for a day (YYYY-MM-DD). */
export const exchangeFiles = (
  words: ReadonlyMap<string, ProgramWords>,
  today?: string,
): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const version of ['3.1', '3.0'] as const satisfies Version[]) {
    const services = servicesOf(words, today, version);
    files.set(`hsds-${version}.json`, `${JSON.stringify(services)}\n`);
    const tables = tablesOf(services);
    files.set(
      `hsds-${version}/datapackage.json`,
      `${JSON.stringify(dataPackageOf(tables, version), null, 2)}\n`,
    );
    for (const [table, rows] of tables)
      files.set(
        `hsds-${version}/${fileOf(table)}`,
        stringify([...rows], { header: true, columns: [...columnsOf(rows)] }),
      );
  }
  // A spreadsheet reads UTF-8 by the mark at the beginning, and would run a cell that looks like a formula.
  files.set(
    'services.csv',
    stringify([...spreadsheetOf(servicesOf(words, today))], {
      header: true,
      bom: true,
      escape_formulas: true,
    }),
  );
  return files;
};

/** @returns how many files were written */
export const writeExchange = (dist: string): number => {
  const files = exchangeFiles(programWords());
  for (const [name, content] of files) {
    const file = join(dist, 'data', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return files.size;
};

import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { kept } from '../../../src/catalog/city/kept';
import { bondFaults } from './bonds';
import { catalogOf } from './catalogOf';
import { evidenceFaults } from './evidence';
import { fault, faultsOf, type Rows } from './fault';
import { honestyFaults } from './honesty';
import { keptFaults } from './kept';
import { leafletFaults } from './leaflets';
import { lineFaults } from './lines';
import { outdatedFaults } from './outdated';
import { placeFaults } from './places';
import { programShape } from './program';
import {
  conditionShapeOf,
  contactShape,
  moneyFaults,
  providerShape,
  questionShapeOf,
  sourceShape,
} from './rows';
import { wordFaults } from './words';

/** The catalog as unvalidated data. */
export interface Catalog {
  programs: readonly {
    readonly id: string;
    readonly requires?: readonly string[];
    readonly prefers?: readonly string[];
  }[];
  /** The id that each file of `programs/` declares, by file name. */
  programFiles: Readonly<Record<string, string>>;
  contacts: Rows;
  /** Hosts that our headers let a person open, such as `https://dmv.ny.gov`. */
  pagesOfOffices: readonly string[];
  providers: Rows;
  /** Ids of the providers of each program, by its id. */
  providedBy: Rows;
  sources: Rows;
  questions: Rows;
  conditions: Rows;
  kept: typeof kept;
  leaflets: Rows;
  povertyGuidelines: readonly unknown[];
  /** By the name of the file, which is the borough. */
  places: Readonly<Record<string, readonly unknown[]>>;
  words: { programs: Rows; visit: Rows };
}

/**
 * Validates the whole catalog. For the build and the tests only: this file and
 * its folder are the only ones that load the large edition of zod.
 * @param today YYYY-MM-DD; no day in the catalog may lie after it.
 * @returns one sentence for each fault, naming file, field, what was found and what is expected.
 */
export const checkCatalog = (today: string, catalog: Catalog = wholeCatalog()): readonly string[] => [
  ...programFaults(catalog, today),
  ...Object.entries(catalog.contacts).flatMap(([id, row]) =>
    faultsOf('contacts.ts', id, contactShape(catalog, today), row),
  ),
  ...rowFaults('providers.ts', catalog.providers, () => providerShape(catalog)),
  ...rowFaults('sources.ts', catalog.sources, () => sourceShape(today)),
  ...rowFaults('questions.ts', catalog.questions, questionShapeOf),
  ...rowFaults('conditions.ts', catalog.conditions, (row) => conditionShapeOf(row, catalog.questions)),
  ...moneyFaults(catalog, today),
  ...placeFaults(catalog, today),
  ...honestyFaults(catalog),
  ...bondFaults(catalog),
  ...evidenceFaults(catalog),
  ...outdatedFaults(catalog),
  ...keptFaults(catalog),
  ...leafletFaults(catalog),
  ...lineFaults(catalog),
  ...wordFaults(catalog),
];

export const wholeCatalog = (): Catalog => catalogOf(readProgramFiles());

const readProgramFiles = (): Record<string, string> => {
  const folder = new URL('../../../src/catalog/programs/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  const declared = (file: string) => /^ {2}id: '(.*)',$/m.exec(readFileSync(new URL(file, folder), 'utf8'));
  return Object.fromEntries(files.map((file) => [file, declared(file)?.[1] ?? '']));
};

const programFaults = (catalog: Catalog, today: string): readonly string[] => {
  const { programs, programFiles } = catalog;
  const shape = programShape(catalog, today);
  const ids = programs.map(({ id }) => id);
  return [
    ...programs.flatMap((program) =>
      faultsOf(`programs/${program.id}.ts`, '', shape, withProviders(program, catalog)).map((line) =>
        line.replace(/^programs\/(.+)\.ts: providers/, 'providers.ts: providedBy.$1'),
      ),
    ),
    ...Object.keys(catalog.providedBy)
      .filter((id) => !ids.includes(id))
      .map((id) => fault('providers.ts', 'providedBy', id, 'the id of a program')),
    ...Object.entries(programFiles)
      .filter(([file, id]) => file !== `${id}.ts`)
      .map(([file, id]) =>
        fault(`programs/${file}`, 'id', id, `"${file.replace('.ts', '')}", as the file is named`),
      ),
    ...Object.values(programFiles)
      .filter((id) => ids.filter((other) => other === id).length !== 1)
      .map((id) => fault('programs/index.ts', 'list', ids, `"${id}" once`)),
    ...ids
      .filter((id) => !Object.values(programFiles).includes(id))
      .map((id) => fault('programs/index.ts', 'list', id, `a file programs/${id}.ts`)),
  ];
};

/** Who provides a program stands in a file of its own, which no page loads. */
const withProviders = <Row extends { readonly id: string }>(
  program: Row,
  { providedBy }: Pick<Catalog, 'providedBy'>,
): Row & { providers: unknown } => ({ ...program, providers: providedBy[program.id] });

const rowFaults = (file: string, rows: Rows, shapeOf: (row: unknown) => z.ZodType): readonly string[] =>
  Object.entries(rows).flatMap(([id, row]) => faultsOf(file, id, shapeOf(row), row));

import programWords from '../../../locales/en/programs.json';
import { cautions } from '../../../src/catalog/cautions';
import { gatheredOn } from '../../../src/catalog/city/gatheredOn';
import { isClockWrong, todayByClock } from '../../../src/catalog/clock';
import { contacts } from '../../../src/catalog/contacts';
import { placeFiles } from '../../../src/catalog/places/files';
import { programs } from '../../../src/catalog/programs';
import { providedBy, providers } from '../../../src/catalog/providers';
import { sources } from '../../../src/catalog/sources';
import { catalogOf } from '../../build/catalog/catalogOf';
import { expectation } from '../../build/catalog/fault';
import { placeShape } from '../../build/catalog/places';
import { adviceShape, programShape } from '../../build/catalog/program';
import { contactShape, providerShape, sourceShape } from '../../build/catalog/rows';
import type { Kind } from './edit/kinds';
import type { Value } from './edit/value';

export type RowKind = Exclude<Kind, 'words' | 'reading'>;
export type Row = Readonly<Record<string, Value | undefined>>;

/** The catalog of this page, unvalidated; for the schemas. */
export const catalog = catalogOf({});

const clock = todayByClock();
export const today = isClockWrong(clock) ? gatheredOn : clock;

/** The rows of each kind by id, in the order of their file. */
export const rows: Readonly<Record<RowKind, Readonly<Record<string, Row>>>> = {
  contact: contacts,
  source: sources as unknown as Record<string, Row>,
  caution: cautions,
  provider: providers as unknown as Record<string, Row>,
  place: byId(Object.values(placeFiles).flat()),
  program: byId(programs.map((row) => ({ ...row, providers: providedBy[row.id] }))),
};

function byId(list: readonly { id: string }[]): Record<string, Row> {
  return Object.fromEntries(list.map((row) => [row.id, row as unknown as Row]));
}

/** The schema that the check uses for a row. */
export const shapeOf = (kind: RowKind, row: Row) => {
  switch (kind) {
    case 'contact':
      return contactShape(catalog, today);
    case 'source':
      return sourceShape(today);
    case 'caution':
      return adviceShape(catalog, today);
    case 'provider':
      return providerShape(catalog);
    case 'place':
      return placeShape(String(row.borough), today);
    case 'program':
      return programShape(catalog, today);
  }
};

/** What is wrong with a row, by field. */
export const issuesOf = (kind: RowKind, row: Row): Readonly<Record<string, string>> => {
  const { error } = shapeOf(kind, row).safeParse(row, { error: expectation });
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => [String(path[0] ?? ''), `Expected ${message}.`]),
  );
};

/** A row as one line for a person. */
export const titleOf = (kind: RowKind, id: string): string => {
  const row = rows[kind][id] ?? {};
  if (kind === 'caution')
    return (programWords.advice as Readonly<Record<string, string>>)[String(row.words)] ?? id;
  return String(row.officialName ?? row.name ?? row.title ?? id);
};

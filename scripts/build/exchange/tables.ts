import { city } from '../../../src/catalog/city/city';
import type { Row, Version } from './services';

/** Lists inside a row, and the table that each belongs to. */
export const tableOfList: Readonly<Record<string, string>> = {
  phones: 'phone',
  schedules: 'schedule',
  service_areas: 'service_area',
  languages: 'language',
  required_documents: 'required_document',
  cost_options: 'cost_option',
  attributes: 'attribute',
  service_at_locations: 'service_at_location',
  addresses: 'address',
  additional_urls: 'url',
  contacts: 'contact',
  accessibility: 'accessibility',
  locations: 'location',
};
/** Rows inside a row, of which only the id stays in it, and the name of that column. */
export const columnOfRow: Readonly<Record<string, readonly [table: string, column: string]>> = {
  organization: ['organization', 'organization_id'],
  location: ['location', 'location_id'],
  service: ['service', 'service_id'],
  taxonomy_term: ['taxonomy_term', 'taxonomy_term_id'],
  taxonomy_detail: ['taxonomy', 'taxonomy_id'],
};

export type Tables = ReadonlyMap<string, readonly Row[]>;

/** Nested services as flat tables, each row once, joined by ids. */
export const tablesOf = (services: readonly Row[]): Tables => {
  const tables = new Map<string, Map<unknown, Row>>();
  const put = (table: string, row: Row, parent: Row = {}): void => {
    const own: Record<string, unknown> = { id: row.id };
    const later: (() => void)[] = [];
    for (const [field, value] of Object.entries(row)) {
      const inner = columnOfRow[field];
      const list = tableOfList[field];
      if (inner && typeof value === 'object' && value !== null) {
        own[inner[1]] = (value as Row).id;
        later.push(() => put(inner[0], value as Row));
      } else if (list && Array.isArray(value)) {
        // An attribute names the row that it belongs to by itself.
        const link = list === 'attribute' ? {} : { [`${table}_id`]: row.id };
        later.push(() => {
          for (const one of value as readonly Row[]) put(list, one, link);
        });
      } else own[field] = value;
    }
    const rows = tables.get(table) ?? new Map<unknown, Row>();
    rows.set(row.id, { ...rows.get(row.id), ...own, ...parent });
    tables.set(table, rows);
    for (const step of later) step();
  };
  for (const service of services) put('service', service);
  return new Map([...tables].map(([table, rows]) => [table, [...rows.values()]]));
};

/** As the specification names the file of a table. */
export const fileOf = (table: string): string => {
  if (['service_at_location', 'accessibility', 'url'].includes(table)) return `${table}.csv`;
  if (table === 'taxonomy') return 'taxonomies.csv';
  return table === 'address' ? 'addresses.csv' : `${table}s.csv`;
};

/** Columns of a table: every field that one of its rows has, the id first. */
export const columnsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(['id', ...rows.flatMap((row) => Object.keys(row))]),
];

const numbers = ['latitude', 'longitude', 'amount', 'minimum_age', 'maximum_age'];

/** `datapackage.json` of the tables: each column with its type, and what each id refers to. */
export const dataPackageOf = (tables: Tables, version: Version): Row => ({
  name: `find-help-${city.name.toLowerCase().replaceAll(' ', '-')}`,
  title: `Find help, ${city.name}: services for immigrants`,
  profile: 'tabular-data-package',
  version,
  homepage: 'https://docs.openreferral.org',
  resources: [...tables].map(([table, rows]) => ({
    name: table,
    path: fileOf(table),
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      primaryKey: 'id',
      fields: columnsOf(rows).map((name) => ({
        name,
        type: numbers.includes(name) ? 'number' : name === 'assured_date' ? 'date' : 'string',
      })),
      foreignKeys: columnsOf(rows)
        .filter((name) => name.endsWith('_id') && tables.has(name.slice(0, -3)))
        .map((name) => ({ fields: name, reference: { resource: name.slice(0, -3), fields: 'id' } })),
    },
  })),
});

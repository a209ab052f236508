import { columnOfRow, tableOfList } from '../../build/exchange/tables';
import { type ColumnMap, guessedMap, servicesOfRecords } from './flat';
import type { Leave } from './left';

export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

/** Fields that only a service of the specification has, or a tool that lists services. */
const ofServices = [
  'status',
  'service_at_locations',
  'organization',
  'organization_id',
  'program',
  'program_id',
  'application_process',
  'eligibility_description',
  'fees_description',
  'interpretation_services',
  'required_documents',
  'cost_options',
  'service_areas',
  'locations',
];
/** What else the specification knows, by a field that only it has. */
const others: Readonly<Record<string, string>> = {
  location_type: 'a location',
  tax_status: 'an organization',
  year_incorporated: 'an organization',
  legal_status: 'an organization',
  website: 'an organization',
  organization_identifiers: 'an organization',
  taxonomy: 'a term of a taxonomy',
  term_uri: 'a term of a taxonomy',
};

/** Where it stood in the file, and a service with everything that belongs to it inside. */
export type Placed = readonly [where: string, service: Row];

/**
 * The services in whatever a tool has written: a service, a service at a location, organizations with services, a page of an
 * API, tables of a package, rows of NYC Open Data, GeoJSON.
 * @param map columns of a plain list; by default as their names suggest
 */
export const servicesIn = (given: unknown, leave: Leave, map?: ColumnMap): readonly Placed[] => {
  if (isRow(given)) {
    const records = recordsIn(given);
    if (records) return flat(records, leave, map);
    if (Array.isArray(given.service)) return servicesInTables(given, leave);
  }
  const held = isRow(given)
    ? (given.services ?? given.contents ?? given.service_at_locations_list ?? (given.results || [given]))
    : given;
  if (!Array.isArray(held)) {
    leave('the file', given, 'a list of services is needed');
    return [];
  }
  if (map !== undefined || (held.length > 0 && held.every((one) => isRow(one) && isFlat(one))))
    return flat(rowsOf(held), leave, map);
  return held.flatMap((one: unknown, i) => placed(`services[${i}]`, one, leave));
};

const placed = (where: string, one: unknown, leave: Leave): readonly Placed[] => {
  if (!isRow(one)) {
    leave(where, one, 'a service is an object');
    return [];
  }
  // A service at a location: the same, turned inside out.
  if (isRow(one.location) && isRow(one.service)) {
    const { service, ...at } = one;
    return [[where, { ...service, service_at_locations: [at] }]];
  }
  if (Array.isArray(one.services)) {
    const { services, ...organization } = one;
    return services.flatMap((service: unknown, i) =>
      placed(`${where}.services[${i}]`, isRow(service) ? { organization, ...service } : service, leave),
    );
  }
  if (!ofServices.some((field) => field in one)) {
    const what = Object.keys(others).find((field) => field in one);
    leave(
      where,
      one.name ?? one,
      `${(what && others[what]) ?? 'nothing here says that it is a service'}${what ? ', and no service' : ''}`,
    );
    return [];
  }
  return [[where, one]];
};

/** A row of a list: none of the fields of a service, and nothing but plain values (or an address of NYC Open Data). */
const isFlat = (row: Row): boolean =>
  !['id', 'service_at_locations', 'organization', 'phones', 'schedules', 'location_type', 'tax_status'].some(
    (field) => field in row && (typeof row[field] === 'object' || field !== 'phones'),
  ) &&
  Object.values(row).every((value) => typeof value !== 'object' || value === null || !Array.isArray(value)) &&
  guessedMap(Object.keys(row)).name !== undefined &&
  !('year_incorporated' in row || 'legal_status' in row || 'service' in row);

/** Records of GeoJSON, or of NYC Open Data with its columns apart. */
const recordsIn = (given: Row): readonly Row[] | null => {
  if (given.type === 'FeatureCollection')
    return rowsOf(given.features).map(({ properties }) => (isRow(properties) ? properties : {}));
  const view = isRow(given.meta) && isRow(given.meta.view) ? given.meta.view : undefined;
  if (!view || !Array.isArray(given.data)) return null;
  const columns = rowsOf(view.columns).map(({ fieldName, name }) => String(fieldName ?? name));
  return given.data.map((values: unknown) =>
    Object.fromEntries(
      columns.map((column, i) => [column, Array.isArray(values) ? fromList(values[i]) : undefined]),
    ),
  );
};

/** An address in the older form: a list that begins with JSON. */
const fromList = (value: unknown): unknown =>
  Array.isArray(value) && typeof value[0] === 'string' && value[0].startsWith('{')
    ? { human_address: value[0] }
    : value;

const flat = (records: readonly Row[], leave: Leave, map?: ColumnMap): readonly Placed[] => {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const used = map ?? guessedMap(columns);
  if (used.name === undefined) {
    leave(
      'the columns',
      columns,
      'none of them is known to hold the name of a place; name it in a column map',
    );
    return [];
  }
  return servicesOfRecords(records, used, leave).map((service, i) => [`rows[${i}]`, service]);
};

/** Tables by name, as in a tabular data package, put together by their ids. */
const servicesInTables = (tables: Row, leave: Leave): readonly Placed[] => {
  const of = (table: string) => rowsOf(tables[table]);
  const byId = (table: string, id: unknown) => of(table).find((row) => row.id === id);
  const used = new Set<Row>();
  const take = <R extends Row>(rows: readonly R[]): readonly R[] => {
    for (const row of rows) used.add(row);
    return rows;
  };
  /** A row with the rows that name it in `<table>_id`, in lists as the nested form has them. */
  const nested = (table: string, row: Row): Row => ({
    ...row,
    ...Object.fromEntries(
      Object.entries(tableOfList)
        .filter(
          ([, child]) => child !== 'attribute' && child !== 'service_at_location' && child !== 'location',
        )
        .map(([list, child]) => [
          list,
          take(of(child).filter((one) => one[`${table}_id`] === row.id)).map((one) =>
            child === 'contact' ? nested('contact', one) : one,
          ),
        ])
        .filter(([, rows]) => (rows as readonly Row[]).length > 0),
    ),
    ...attributesOf(row),
  });
  const attributesOf = ({ id }: Row): Row => {
    const attributes = take(of('attribute').filter((one) => one.link_id === id)).map((one) => {
      const term = byId('taxonomy_term', one.taxonomy_term_id);
      if (term) take([term, ...of('taxonomy').filter((taxonomy) => taxonomy.id === term.taxonomy_id)]);
      return { ...one, ...(term && { taxonomy_term: term }) };
    });
    return attributes.length > 0 ? { attributes } : {};
  };
  const services = of('service').map((service, i): Placed => {
    take([service]);
    const organization = byId('organization', service.organization_id);
    const at = take(of('service_at_location').filter((one) => one.service_id === service.id));
    return [
      `service[${i}]`,
      {
        ...nested('service', service),
        ...(organization && { organization: nested('organization', take([organization])[0] as Row) }),
        service_at_locations: at.map((one) => {
          const location = byId('location', one.location_id);
          return {
            ...nested('service_at_location', one),
            ...(location && { location: nested('location', take([location])[0] as Row) }),
          };
        }),
      },
    ];
  });
  const known = new Set(Object.values(columnOfRow).map(([table]) => table));
  for (const [table, rows] of Object.entries(tables))
    rowsOf(rows).forEach((row, i) => {
      if (!used.has(row))
        leave(
          `${table}[${i}]`,
          row.name ?? row.id ?? row,
          known.has(table) || table.endsWith('location') || 'service_id' in row || 'location_id' in row
            ? 'nothing leads from a service to this row'
            : 'center.json has no place for this table',
        );
    });
  return services;
};

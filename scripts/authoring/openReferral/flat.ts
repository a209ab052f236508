import type { Leave } from './left';

type Row = Readonly<Record<string, unknown>>;

/** What a list may say of a place, and the column in which it stands. */
export const columnFields = [
  'name',
  'street',
  'number',
  'city',
  'state',
  'zip',
  'phone',
  'hours',
  'days',
  'opens',
  'closes',
  'status',
] as const;
export type ColumnField = (typeof columnFields)[number];
export type ColumnMap = Partial<Record<ColumnField, string>>;

/** Names of columns as NYC Open Data and common exports write them, in the order of preference. */
const usual: Readonly<Record<ColumnField, readonly string[]>> = {
  name: [
    'facility_name',
    'site_name',
    'location_name',
    'center_name',
    'program_site_name',
    'facname',
    'program_name',
    'program',
    'name',
    'organization_name',
    'organization',
    'agency_name',
    'provider_name',
    'provider',
    'agency',
    'place',
    'service',
  ],
  street: [
    'street_address',
    'site_address',
    'facility_address',
    'address_1',
    'address1',
    'address_line_1',
    'address',
    'location_address',
    'street',
    'street_name',
    'streetname',
  ],
  number: ['house_number', 'building_number', 'housenumber', 'bldg'],
  city: ['city', 'borough', 'boro', 'boroname', 'borough_community', 'town'],
  state: ['state', 'state_province'],
  zip: ['zip', 'zipcode', 'zip_code', 'postcode', 'postal_code', 'zip_postal_code'],
  phone: [
    'phone',
    'phone_number',
    'telephone',
    'telephone_number',
    'main_phone',
    'contact_number',
    'contact_phone',
    'phone_1',
    'phone1',
    'phones',
  ],
  hours: [
    'hours',
    'hours_of_operation',
    'hours_of_operations',
    'operating_hours',
    'open_hours',
    'hours_open',
  ],
  days: ['days', 'days_open', 'byday', 'days_of_operation'],
  opens: ['opens', 'opens_at', 'open_time', 'opening_time', 'start_time'],
  closes: ['closes', 'closes_at', 'close_time', 'closing_time', 'end_time'],
  status: ['status'],
};

const plain = (column: string): string =>
  column
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** The map that the names of the columns suggest. */
export const guessedMap = (columns: readonly string[]): ColumnMap =>
  Object.fromEntries(
    columnFields.flatMap((field) => {
      const found = usual[field]
        .map((name) => columns.find((column) => plain(column) === name))
        .find((column) => column !== undefined);
      return found === undefined ? [] : [[field, found]];
    }),
  );

/** Faults of a map that somebody wrote, one sentence each. */
export const mapFaults = (map: unknown, columns: readonly string[]): readonly string[] => {
  if (typeof map !== 'object' || map === null || Array.isArray(map))
    return ['expected an object such as {"name": "Site Name", "street": "Address"}'];
  const faults = Object.entries(map).flatMap(([field, column]) => {
    if (!(columnFields as readonly string[]).includes(field))
      return [`${field}: no such field, expected one of ${columnFields.join(', ')}`];
    if (!columns.includes(String(column)))
      return [`${field}: found ${JSON.stringify(column)}, expected one of the columns ${columns.join(', ')}`];
    return [];
  });
  return 'name' in map
    ? faults
    : [...faults, 'name: found nothing, expected the column with the name of a place'];
};

/** The records of a list as services of the specification, by a map of its columns. */
export const servicesOfRecords = (records: readonly Row[], map: ColumnMap, leave: Leave): readonly Row[] =>
  records.map((record, i) => {
    const of = (field: ColumnField): string | undefined => {
      const value = map[field] === undefined ? undefined : record[map[field]];
      return value === undefined || value === null || String(value).trim() === ''
        ? undefined
        : String(value).trim();
    };
    const taken = new Set(Object.values(map));
    const nested = addressIn(record);
    for (const [column, value] of Object.entries(record))
      if (
        !taken.has(column) &&
        column !== nested?.column &&
        value !== null &&
        value !== '' &&
        !column.startsWith(':@')
      )
        leave(`rows[${i}].${column}`, value, 'no field of the map names this column');
    const street = [of('number'), of('street') ?? nested?.street].filter(Boolean).join(' ');
    return {
      name: of('name'),
      status: of('status') ?? 'active',
      ...(street && {
        addresses: [
          {
            address_1: street,
            city: boroughName(of('city') ?? nested?.city),
            state_province: of('state') ?? nested?.state ?? ((of('zip') ?? nested?.zip) ? 'NY' : undefined),
            postal_code: (of('zip') ?? nested?.zip)?.replace(/\.0$/, '').slice(0, 5),
          },
        ],
      }),
      phones: of('phone') ? [{ number: of('phone') }] : [],
      schedules: of('hours')
        ? [{ words: of('hours') }]
        : of('days') && of('opens')
          ? [{ freq: 'WEEKLY', byday: of('days'), opens_at: of('opens'), closes_at: of('closes') }]
          : [],
    };
  });

const boroughs: Readonly<Record<string, string>> = {
  bk: 'Brooklyn',
  bx: 'Bronx',
  mn: 'Manhattan',
  qn: 'Queens',
  si: 'Staten Island',
};
const boroughName = (written: string | undefined): string | undefined =>
  written === undefined
    ? undefined
    : (boroughs[written.toLowerCase()] ?? (/^[A-Z ]+$/.test(written) ? titled(written) : written));
const titled = (words: string): string =>
  words.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** NYC Open Data keeps an address as an object, sometimes with JSON inside. */
const addressIn = (
  record: Row,
): { column: string; street?: string; city?: string; state?: string; zip?: string } | undefined => {
  for (const [column, value] of Object.entries(record)) {
    const held = (value as { human_address?: unknown } | null)?.human_address;
    if (typeof held !== 'string') continue;
    try {
      const { address, city, state, zip } = JSON.parse(held) as Record<string, string>;
      return {
        column,
        ...(address && { street: address }),
        ...(city && { city }),
        ...(state && { state }),
        ...(zip && { zip }),
      };
    } catch {
      return undefined;
    }
  }
  return undefined;
};

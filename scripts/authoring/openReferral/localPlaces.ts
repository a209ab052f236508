import { overlapsIn } from '../../../src/catalog/places/hoursSchema';
import { type CenterPlace, hasInvisibleCharacters, isCostly } from '../../../src/kiosk/center';
import { dialed } from '../dialed';
import type { ColumnMap } from './flat';
import { daysIn, hoursInWords, type Span, spanOf, timeIn } from './hours';
import { type Leave, leftovers, noSuchField } from './left';
import { isRow, type Row, rowsOf, servicesIn } from './shapes';

export interface Taken {
  places: readonly CenterPlace[];
  /** What was not taken: position, value and reason, each kind once. */
  left: readonly string[];
  /** How many things that is. */
  leftCount: number;
}

/** Limit of the kiosk settings. */
export const maxPlaces = 12;

/**
 * Converts what a center exported into places for its `center.json`: one per location, or one for a service without
 * locations.
 * @param given services in any shape that `servicesIn` knows
 * @param map columns of a plain list; by default as their names suggest
 * @param today YYYY-MM-DD; hours that ended before are not taken
 */
export const localPlaces = (
  given: unknown,
  map?: ColumnMap,
  today = new Date().toISOString().slice(0, 10),
): Taken => {
  const { leave, lines, count } = leftovers();
  const places = new Map<string, CenterPlace>();
  for (const [where, service] of servicesIn(given, leave, map)) {
    const status = textOf(service.status)?.trim().toLowerCase() ?? 'active';
    if (status !== 'active') {
      leave(`${where}.status`, service.status, 'only what is open is shown');
      continue;
    }
    leaveTheRest(where, service, takenOf.service, leave);
    const spots = spotsOf(where, service, leave);
    for (const levels of spots.length > 0 ? spots : [[[where, service] as const]]) {
      const place = placeOf(levels, where, service, leave, today);
      if (place === null) continue;
      const [[spot]] = levels as [Level];
      const key = `${place.name}\n${place.address ?? ''}`.replace(/[^\S\n]+/g, ' ').toLowerCase();
      if (places.has(key)) leave(spot, place.name, 'the same name and address was taken already');
      else if (places.size >= maxPlaces)
        leave(spot, place.name, `center.json holds at most ${maxPlaces} places`);
      else places.set(key, place);
    }
  }
  return { places: [...places.values()], left: lines(), leftCount: count() };
};

/** A row that says something of the place, and where it stands. */
type Level = readonly [where: string, row: Row];

const noHiddenSigns = 'letters that can be seen are needed, no hidden signs';

const ids = [
  'id',
  'service_id',
  'location_id',
  'organization_id',
  'service_at_location_id',
  'contact_id',
  'phone_id',
];
const takenOf = {
  service: [
    ...ids,
    'program_id',
    'name',
    'status',
    'organization',
    'phones',
    'schedules',
    'service_at_locations',
    'contacts',
    'addresses',
    'locations',
  ],
  at: [...ids, 'location', 'phones', 'schedules', 'contacts'],
  location: [...ids, 'name', 'location_type', 'addresses', 'phones', 'schedules', 'contacts'],
  organization: [...ids, 'name', 'phones', 'contacts'],
  contact: [...ids, 'phones'],
  phone: [...ids, 'number', 'extension', 'type'],
  schedule: [
    ...ids,
    'freq',
    'byday',
    'opens_at',
    'closes_at',
    'interval',
    'wkst',
    'valid_from',
    'valid_to',
    'dtstart',
    'until',
    'words',
  ],
  address: [
    ...ids,
    'address_1',
    'address_2',
    'city',
    'state_province',
    'postal_code',
    'country',
    'address_type',
  ],
};

const leaveTheRest = (where: string, row: Row, taken: readonly string[], leave: Leave) => {
  for (const [field, value] of Object.entries(row)) {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!taken.includes(field) && !isEmpty) leave(`${where}.${field}`, value, noSuchField);
  }
};

/** The places of a service: each location, with what is said of the service there. */
const spotsOf = (where: string, service: Row, leave: Leave): readonly (readonly Level[])[] => [
  ...rowsOf(service.service_at_locations).flatMap((at, i) => {
    const spot = `${where}.service_at_locations[${i}]`;
    leaveTheRest(spot, at, takenOf.at, leave);
    if (isRow(at.location)) return [spotLevels(`${spot}.location`, at.location, [[spot, at]], leave)];
    leave(`${spot}.location`, at.location, 'a location is needed, an id alone says nothing');
    return [];
  }),
  ...rowsOf(service.locations).map((location, i) =>
    spotLevels(`${where}.locations[${i}]`, location, [], leave),
  ),
];

const spotLevels = (where: string, location: Row, more: readonly Level[], leave: Leave): readonly Level[] => {
  leaveTheRest(where, location, takenOf.location, leave);
  return [[where, location], ...more];
};

const placeOf = (
  levels: readonly Level[],
  where: string,
  service: Row,
  leave: Leave,
  today: string,
): CenterPlace | null => {
  const [[spot, site]] = levels as [Level];
  const name = (textOf(site.name) ?? textOf(service.name))?.trim();
  if (name === undefined || name.length > 120) {
    leave(`${spot}.name`, site.name, 'a name of 1 to 120 letters is needed');
    return null;
  }
  if (hasInvisibleCharacters(name)) {
    leave(`${spot}.name`, name, noHiddenSigns);
    return null;
  }
  const organization: readonly Level[] = isRow(service.organization)
    ? [[`${where}.organization`, service.organization]]
    : [];
  for (const [at, row] of organization) leaveTheRest(at, row, takenOf.organization, leave);
  // What is said nearest to the door comes first.
  const all: readonly Level[] = [
    ...[...levels].reverse(),
    ...(site === service ? [] : [[where, service] as const]),
  ];
  const address = addressOf(spot, site, leave);
  const phone = phoneOf([...all, ...organization], leave);
  const hours = hoursOf(all, leave, today);
  return {
    name,
    ...(address !== undefined && { address }),
    ...(phone !== undefined && { phone }),
    ...(hours.length > 0 && { hours: [...hours] }),
  };
};

const addressOf = (spot: string, site: Row, leave: Leave): string | undefined => {
  const found = rowsOf(site.addresses).map((row, i) => {
    const at = `${spot}.addresses[${i}]`;
    if (row.address_type !== undefined && String(row.address_type).toLowerCase() !== 'physical') {
      leave(at, row.address_type, 'only a place to go to is shown');
      return undefined;
    }
    leaveTheRest(at, row, takenOf.address, leave);
    const parts = [
      row.address_1,
      row.address_2,
      row.city,
      `${row.state_province ?? ''} ${row.postal_code ?? ''}`,
    ];
    const line = parts
      .map((part) => textOf(part)?.trim())
      .filter((part) => part)
      .join(', ');
    if (hasInvisibleCharacters(line)) {
      leave(at, line, noHiddenSigns);
      return undefined;
    }
    if (line.length >= 1 && line.length <= 160) return line;
    leave(at, line, 'an address of 1 to 160 letters is needed');
    return undefined;
  });
  return firstOf(found, (i) => leave(`${spot}.addresses[${i}]`, found[i], 'one address is shown'));
};

/** Phones of a row and of the people that it names, who may only be reached by them. */
const phonesOf = ([where, row]: Level, leave: Leave): readonly Level[] => [
  ...rowsOf(row.phones).map((phone, i): Level => [`${where}.phones[${i}]`, phone]),
  ...rowsOf(row.contacts).flatMap((contact, i) => {
    leaveTheRest(`${where}.contacts[${i}]`, contact, takenOf.contact, leave);
    return rowsOf(contact.phones).map((phone, j): Level => [`${where}.contacts[${i}].phones[${j}]`, phone]);
  }),
];

const phoneOf = (levels: readonly Level[], leave: Leave): string | undefined => {
  const rows = levels.flatMap((level) => phonesOf(level, leave));
  const found = rows.map(([at, row]) => numberOf(at, row, leave));
  return firstOf(found, (i) => {
    // The same number at another level is not lost.
    const [at] = rows[i] ?? [''];
    if (found.indexOf(found[i]) === i) leave(at, found[i], 'one phone is shown');
  });
};

const numberOf = (at: string, row: Row, leave: Leave): string | undefined => {
  const type = textOf(row.type) ?? 'voice';
  if (!['voice', 'cell', 'text', 'hotline', 'tel', 'phone'].includes(type.toLowerCase())) {
    leave(at, row.type, 'only a number to call is shown');
    return undefined;
  }
  leaveTheRest(at, row, takenOf.phone, leave);
  const written = typeof row.number === 'number' ? String(row.number) : (textOf(row.number) ?? '');
  const [, bare = written, extension] =
    /^(.*?)[\s,;]*(?:ext(?:ension)?\.?|x|#)\s*(\d+)\s*$/i.exec(written) ?? [];
  const number = dialed(bare.replace(/^"|"$/g, ''));
  const noExtension =
    number === null
      ? 'its number was not taken'
      : 'center.json has no extension; the number was taken without it';
  if (row.extension !== undefined && row.extension !== null && row.extension !== '')
    leave(`${at}.extension`, row.extension, noExtension);
  if (extension && number !== null) leave(`${at}.number`, row.number, noExtension);
  if (number === null) leave(`${at}.number`, row.number, 'a phone of ten digits, or of three, is needed');
  if (number !== null && isCostly(number)) {
    leave(`${at}.number`, row.number, 'a number with 900 or 976 costs the caller money');
    return undefined;
  }
  return number ?? undefined;
};

/** The hours of the nearest level that has any; those of the others are named. */
const hoursOf = (levels: readonly Level[], leave: Leave, today: string): readonly Span[] => {
  const each = levels.map(([where, row]) => ({
    where,
    row,
    spans: rowsOf(row.schedules).flatMap((schedule, i) =>
      spansOf(`${where}.schedules[${i}]`, schedule, leave, today),
    ),
  }));
  const used = each.find(({ spans }) => spans.length > 0);
  if (!used) return [];
  for (const { where, row, spans } of each)
    if (spans.length > 0 && JSON.stringify(spans) !== JSON.stringify(used.spans))
      leave(`${where}.schedules`, row.schedules, 'the hours of the place itself are shown');
  if (!overlapsIn(used.spans) && used.spans.length <= 14) return used.spans;
  leave(
    `${used.where}.schedules`,
    used.row.schedules,
    used.spans.length > 14
      ? 'center.json holds at most 14 spans of hours'
      : 'hours that lie over each other say nothing sure',
  );
  return [];
};

const spansOf = (at: string, row: Row, leave: Leave, today: string): readonly Span[] => {
  const refuse = (field: string, why: string) => {
    leave(`${at}.${field}`, row[field], why);
    return [];
  };
  if (typeof row.words === 'string')
    return hoursInWords(row.words) ?? refuse('words', 'hours as Mon-Fri 9am-5pm are needed');
  leaveTheRest(at, row, takenOf.schedule, leave);
  for (const field of ['valid_to', 'until'])
    if (typeof row[field] === 'string' && row[field] !== '' && row[field] < today)
      return refuse(field, 'these hours have ended');
  if (String(row.freq ?? '').toUpperCase() !== 'WEEKLY')
    return refuse('freq', 'only hours that are the same each week are shown');
  if (Number(row.interval || 1) !== 1)
    return refuse('interval', 'only hours that are the same each week are shown');
  const open = daysIn(textOf(row.byday) ?? '');
  if (open === null) return refuse('byday', 'days as MO,TU,WE,TH,FR,SA,SU are needed');
  const [from, to] = [timeIn(textOf(row.opens_at) ?? ''), timeIn(textOf(row.closes_at) ?? '')];
  if (from === null) return refuse('opens_at', 'a time as HH:MM is needed');
  if (to === null) return refuse('closes_at', 'a time as HH:MM is needed');
  const span = spanOf(open, from, to);
  return span ? [span] : refuse('closes_at', 'an end that is not the beginning is needed');
};

const firstOf = <T>(
  found: readonly (T | undefined)[],
  leaveAt: (position: number) => void,
): T | undefined => {
  const first = found.findIndex((one) => one !== undefined);
  found.forEach((one, i) => {
    if (one !== undefined && i > first && one !== found[first]) leaveAt(i);
  });
  return found[first];
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

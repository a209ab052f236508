import { overlapsIn } from '../../../src/catalog/places/hoursSchema';
import { type CenterPlace, hasInvisibleCharacters, isCostly } from '../../../src/kiosk/center';

type Day = NonNullable<CenterPlace['hours']>[number]['days'][number];

export interface Taken {
  places: readonly CenterPlace[];
  /** One line per rejected item: position, value and reason. */
  left: readonly string[];
}

/** Limit of the kiosk settings. */
export const maxPlaces = 12;

/**
 * Converts HSDS 3.0 services exported by a center into places for its `center.json`: one per location, or one for a
 * service without locations.
 * @param given a service, a list of services, or an object with the list as `services` or `contents`
 */
export const localPlaces = (given: unknown): Taken => {
  const left: string[] = [];
  const leave = (where: string, found: unknown, why: string) => {
    const shown = (JSON.stringify(found) ?? 'nothing').replace(/./gsu, (sign) =>
      hasInvisibleCharacters(sign)
        ? `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
        : sign,
    );
    left.push(`${where}: found ${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}, not taken: ${why}`);
  };
  const places = new Map<string, CenterPlace>();
  for (const [where, service] of servicesIn(given, leave)) {
    const status = service.status ?? 'active';
    if (status !== 'active') {
      leave(`${where}.status`, status, 'only what is open is shown');
      continue;
    }
    leaveTheRest(where, service, takenOfService, leave);
    const locations = rowsOf(service.service_at_locations).flatMap((at, i) => {
      const spot = `${where}.service_at_locations[${i}]`;
      if (isRow(at.location)) return [[`${spot}.location`, at.location] as const];
      leave(`${spot}.location`, at.location, 'a location is needed, an id alone says nothing');
      return [];
    });
    const sites: readonly (readonly [string, Row])[] = locations.length > 0 ? locations : [[where, service]];
    for (const [spot, site] of sites) {
      if (site !== service) leaveTheRest(spot, site, takenOfLocation, leave);
      const place = placeOf(spot, site, where, service, leave);
      if (place === null) continue;
      const key = `${place.name}\n${place.address ?? ''}`.replace(/[^\S\n]+/g, ' ').toLowerCase();
      if (places.has(key)) leave(spot, place.name, 'the same name and address was taken already');
      else if (places.size >= maxPlaces)
        leave(spot, place.name, `center.json holds at most ${maxPlaces} places`);
      else places.set(key, place);
    }
  }
  return { places: [...places.values()], left };
};

type Row = Readonly<Record<string, unknown>>;
type Leave = (where: string, found: unknown, why: string) => void;

const noHiddenSigns = 'letters that can be seen are needed, no hidden signs';

const takenOfService = [
  'id',
  'name',
  'status',
  'organization',
  'phones',
  'schedules',
  'service_at_locations',
];
const takenOfLocation = ['id', 'name', 'location_type', 'addresses', 'phones', 'schedules'];

const servicesIn = (given: unknown, leave: Leave): readonly (readonly [string, Row])[] => {
  const held = isRow(given) ? (given.services ?? given.contents ?? [given]) : given;
  if (!Array.isArray(held)) {
    leave('the file', given, 'a list of services is needed');
    return [];
  }
  return held.flatMap((service: unknown, i) => {
    const where = `services[${i}]`;
    if (isRow(service)) return [[where, service] as const];
    leave(where, service, 'a service is an object');
    return [];
  });
};

const leaveTheRest = (where: string, row: Row, taken: readonly string[], leave: Leave) => {
  for (const [field, value] of Object.entries(row)) {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!taken.includes(field) && !isEmpty)
      leave(`${where}.${field}`, value, 'center.json has no such field');
  }
};

const placeOf = (spot: string, site: Row, where: string, service: Row, leave: Leave): CenterPlace | null => {
  const name = textOf(site.name) ?? textOf(service.name);
  if (name === undefined || name.length > 120) {
    leave(`${spot}.name`, site.name, 'a name of 1 to 120 letters is needed');
    return null;
  }
  if (hasInvisibleCharacters(name)) {
    leave(`${spot}.name`, name, noHiddenSigns);
    return null;
  }
  const address = addressOf(spot, site, leave);
  const phone = phoneOf(spot, site, leave) ?? (site === service ? undefined : phoneOf(where, service, leave));
  const hours = hoursOf(spot, site, leave);
  if (overlapsIn(hours))
    leave(`${spot}.schedules`, site.schedules, 'hours that lie over each other say nothing sure');
  return {
    name,
    ...(address !== undefined && { address }),
    ...(phone !== undefined && { phone }),
    ...(hours.length > 0 && !overlapsIn(hours) && { hours: [...hours] }),
  };
};

const addressOf = (spot: string, site: Row, leave: Leave): string | undefined => {
  const rows = rowsOf(site.addresses);
  const found = rows.map((row, i) => {
    const at = `${spot}.addresses[${i}]`;
    if (row.address_type !== undefined && row.address_type !== 'physical') {
      leave(at, row.address_type, 'only a place to go to is shown');
      return undefined;
    }
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

const phoneOf = (spot: string, site: Row, leave: Leave): string | undefined => {
  const found = rowsOf(site.phones).map((row, i) => {
    const at = `${spot}.phones[${i}]`;
    const type = textOf(row.type) ?? 'voice';
    if (!['voice', 'cell', 'text', 'hotline'].includes(type.toLowerCase())) {
      leave(at, row.type, 'only a number to call is shown');
      return undefined;
    }
    if (row.extension !== undefined && row.extension !== null && row.extension !== '')
      leave(
        `${at}.extension`,
        row.extension,
        'center.json has no extension; the number was taken without it',
      );
    const number = dialed(textOf(row.number) ?? '');
    if (number === null) leave(`${at}.number`, row.number, 'a phone of ten digits, or of three, is needed');
    if (number !== null && isCostly(number)) {
      leave(`${at}.number`, row.number, 'a number with 900 or 976 costs the caller money');
      return undefined;
    }
    return number ?? undefined;
  });
  return firstOf(found, (i) => leave(`${spot}.phones[${i}]`, found[i], 'one phone is shown'));
};

/** Normalizes to ddd-ddd-dddd or ddd; null for anything else. */
const dialed = (written: string): string | null => {
  if (/[^\d\s().+-]/.test(written)) return null;
  const digits = written.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  if (/^\d{3}$/.test(digits)) return digits;
  return /^\d{10}$/.test(digits) ? digits.replace(/^(\d{3})(\d{3})/, '$1-$2-') : null;
};

const days: Readonly<Record<string, Day>> = {
  MO: 'mon',
  TU: 'tue',
  WE: 'wed',
  TH: 'thu',
  FR: 'fri',
  SA: 'sat',
  SU: 'sun',
};

const hoursOf = (spot: string, site: Row, leave: Leave): NonNullable<CenterPlace['hours']> =>
  rowsOf(site.schedules).flatMap((row, i) => {
    const at = `${spot}.schedules[${i}]`;
    const refuse = (field: string, why: string) => {
      leave(`${at}.${field}`, row[field], why);
      return [];
    };
    if (row.freq !== 'WEEKLY') return refuse('freq', 'only hours that are the same each week are shown');
    const each = (textOf(row.byday) ?? '').split(',').map((day) => days[day.trim().toUpperCase()]);
    const open = each.filter((day) => day !== undefined);
    if (open.length === 0 || open.length < each.length)
      return refuse('byday', 'days as MO,TU,WE,TH,FR,SA,SU are needed');
    const [from, to] = [timeOf(row.opens_at), timeOf(row.closes_at)];
    if (from === null) return refuse('opens_at', 'a time as HH:MM is needed');
    if (to === null) return refuse('closes_at', 'a time as HH:MM is needed');
    if (from >= to) return refuse('closes_at', 'an end after the beginning is needed, on the same day');
    return [{ days: [...new Set(open)], from, to }];
  });

const timeOf = (written: unknown): string | null => {
  const time = /^([01]\d|2[0-3]):[0-5]\d|^24:00/.exec(textOf(written) ?? '');
  return time?.[0] ?? null;
};

const firstOf = <T>(
  found: readonly (T | undefined)[],
  leaveAt: (position: number) => void,
): T | undefined => {
  const first = found.findIndex((one) => one !== undefined);
  found.forEach((one, i) => {
    if (one !== undefined && i > first) leaveAt(i);
  });
  return found[first];
};

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

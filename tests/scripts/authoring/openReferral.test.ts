import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { localPlaces, maxPlaces } from '../../../scripts/authoring/openReferral/localPlaces';
import { type ProgramWords, servicesOf } from '../../../scripts/authoring/openReferral/services';
import { stableId } from '../../../scripts/authoring/openReferral/stableId';
import { places } from '../../../src/catalog/places';
import { programs } from '../../../src/catalog/programs';
import { readCenter } from '../../../src/kiosk/center';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const wordsOf = (tag: string) => read(`locales/${tag}/programs.json`) as ProgramWords;
const services = servicesOf(new Map(['en', 'es'].map((tag) => [tag, wordsOf(tag)])));
const whole = JSON.stringify(services);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat('uuid', uuid);
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat('email', /^\S+@\S+$/);
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
const specification = ajv.compile(read('tests/fixtures/hsds/service_with_definitions.json') as object);

/** Every object in a JSON tree. */
const rowsIn = (value: unknown): readonly Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(rowsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(rowsIn)];
};

describe('the catalog for other directories', () => {
  test.each(services.map((service) => [String(service.alternate_name), service] as const))(
    '%s is a service of HSDS 3.0',
    (_name, service) => {
      specification(service);
      expect(specification.errors ?? []).toEqual([]);
    },
  );

  test('is refused by the specification once a service is broken', () => {
    expect(specification({ ...services[0], id: 'nyifup' })).toBe(false);
    expect(specification({ ...services[0], status: 'open' })).toBe(false);
    expect(specification({ ...services[0], name: undefined })).toBe(false);
  });

  test('has every program, with the day of its evidence, and with none where there is none', () => {
    expect(services.map(({ assured_date = null }) => assured_date)).toEqual(
      programs.map(({ checkedOn }) => checkedOn),
    );
  });

  test('keeps every id from one export to the next, and uses none for two things', () => {
    expect(JSON.stringify(servicesOf(new Map(['en', 'es'].map((tag) => [tag, wordsOf(tag)]))))).toBe(whole);
    expect(stableId('service', 'idnyc')).toBe(stableId('service', 'idnyc'));
    const seen = new Map<unknown, string>();
    const twice = rowsIn(services)
      .filter(({ id }) => id !== undefined)
      .filter(({ id, ...rest }) => {
        const before = seen.get(id);
        seen.set(id, JSON.stringify(rest));
        return before !== undefined && before !== JSON.stringify(rest);
      });
    expect(twice).toEqual([]);
  });

  test('names a service in every language that was given', () => {
    const attributes = services[0]?.attributes as
      | readonly { link_entity: string; value: string }[]
      | undefined;
    const languages = (attributes ?? []).filter(({ link_entity }) => link_entity === 'service.name');
    expect(languages.map(({ value }) => value)).toEqual(
      ['en', 'es'].map((tag) => wordsOf(tag).programs.nyifup?.title),
    );
  });

  test('invents no ZIP code and shows no address that the catalog keeps back', () => {
    const zips = rowsIn(services).flatMap(({ postal_code }) =>
      postal_code === undefined ? [] : [postal_code],
    );
    expect(zips.length).toBeGreaterThan(20);
    const known = places.map(({ address }) => address ?? '').join();
    expect(zips.filter((zip) => !known.includes(String(zip)))).toEqual([]);
    const virtual = rowsIn(services).filter(({ location_type }) => location_type === 'virtual');
    expect(virtual.filter(({ addresses }) => (addresses as unknown[]).length > 0)).toEqual([]);
  });
});

const clinic = {
  id: stableId('clinic'),
  name: 'Legal clinic',
  status: 'active',
  phones: [{ id: stableId('p'), number: '(212) 555-0123' }],
  service_at_locations: [
    {
      id: stableId('at'),
      location: {
        id: stableId('l'),
        location_type: 'physical',
        name: 'Saint Mary’s basement',
        addresses: [
          {
            address_1: '12 Main Street',
            address_2: 'Floor 2',
            city: 'Queens',
            state_province: 'NY',
            postal_code: '11372',
            address_type: 'physical',
          },
        ],
        phones: [],
        schedules: [{ freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00-05:00', closes_at: '17:00' }],
      },
    },
  ],
};

describe("a center's own export", () => {
  test('becomes places that its settings take as they are', () => {
    const { places: taken, left } = localPlaces([clinic]);
    expect(taken).toEqual([
      {
        name: 'Saint Mary’s basement',
        address: '12 Main Street, Floor 2, Queens, NY 11372',
        phone: '212-555-0123',
        hours: [{ days: ['mon', 'wed'], from: '09:00', to: '17:00' }],
      },
    ]);
    expect(left).toEqual([]);
    const { center, faults } = readCenter(JSON.stringify({ places: taken }));
    expect(faults).toEqual([]);
    expect(center.places).toEqual(taken);
  });

  test('may be our own export, and still fits', () => {
    const { places: taken, left } = localPlaces(JSON.parse(whole));
    expect(taken).toHaveLength(maxPlaces);
    expect(readCenter(JSON.stringify({ places: taken })).faults).toEqual([]);
    expect(left.some((line) => line.includes(`at most ${maxPlaces}`))).toBe(true);
  });

  test.each([{ services: [clinic] }, { contents: [clinic] }, clinic])(
    'may be wrapped as other tools do',
    (file) => {
      expect(localPlaces(file).places).toHaveLength(1);
    },
  );

  const phone = (number: unknown, more = {}) => ({
    ...clinic,
    service_at_locations: [],
    phones: [{ number, ...more }],
  });
  const week = (more: object) => ({
    ...clinic,
    service_at_locations: [],
    schedules: [{ ...hours, ...more }],
  });
  const hours = { freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00' };
  test.each<[what: string, file: unknown, line: RegExp, taken: number]>([
    [
      'a service that is closed',
      { ...clinic, status: 'defunct' },
      /services\[0\]\.status: found "defunct"/,
      0,
    ],
    ['a phone with a letter', phone('718-555-01O3'), /phones\[0\]\.number: found "718-555-01O3"/, 1],
    ['a phone of nine digits', phone('718 555 010'), /number: found "718 555 010"/, 1],
    ['an extension', phone('718-555-0103', { extension: 7 }), /extension: found 7.*without it/, 1],
    ['a fax', phone('718-555-0103', { type: 'fax' }), /phones\[0\]: found "fax"/, 1],
    ['hours of a month', week({ freq: 'MONTHLY' }), /schedules\[0\]\.freq: found "MONTHLY"/, 1],
    ['hours past midnight', week({ closes_at: '02:00' }), /closes_at: found "02:00"/, 1],
    ['days in words', week({ byday: 'Monday' }), /byday: found "Monday"/, 1],
    ['a time in words', week({ opens_at: 'nine' }), /opens_at: found "nine"/, 1],
    ['a description', { ...clinic, description: 'Free' }, /services\[0\]\.description: found "Free"/, 1],
    [
      'a name that is too long',
      { ...clinic, service_at_locations: [], name: 'a'.repeat(121) },
      /\.name: found/,
      0,
    ],
    [
      'a location that is only an id',
      { ...clinic, service_at_locations: [{ location_id: 'x' }] },
      /location: found/,
      1,
    ],
    ['a service that is no object', [7], /services\[0\]: found 7/, 0],
    ['a file that is no list', { services: 'all' }, /the file: found/, 0],
    [
      'a name with a control character',
      { ...clinic, service_at_locations: [], name: 'Legal\u0007clinic' },
      /services\[0\]\.name: found "Legal\\u0007clinic", not taken: letters that can be seen/,
      0,
    ],
    [
      'a name that turns the writing around',
      { ...clinic, service_at_locations: [], name: 'Legal \u202Ecinilc' },
      /services\[0\]\.name: found "Legal U\+202Ecinilc", not taken: letters that can be seen/,
      0,
    ],
    [
      'an address with a hidden sign',
      {
        ...clinic,
        service_at_locations: [],
        addresses: [{ address_1: '1 Main\u0000Street', address_type: 'physical' }],
      },
      /addresses\[0\]: found .*not taken: letters that can be seen/,
      1,
    ],
    ['a number that costs money', phone('900-555-0100'), /phones\[0\]\.number: found "900-555-0100"/, 1],
    [
      'hours that overlap',
      { ...clinic, service_at_locations: [], schedules: [hours, { ...hours, opens_at: '10:00' }] },
      /schedules: found .*lie over each other/,
      1,
    ],
    [
      'the same place in other letters',
      [
        clinic,
        {
          ...clinic,
          service_at_locations: [],
          name: 'saint  mary’s BASEMENT',
          addresses: clinic.service_at_locations[0]?.location.addresses,
        },
      ],
      /services\[1\].*was taken already/,
      1,
    ],
    ['the same place twice', [clinic, clinic], /services\[1\].*was taken already/, 1],
  ])('says of %s where it stands and why it was not taken', (_what, file, line, taken) => {
    const { places: found, left } = localPlaces(file);
    expect(left.join('\n')).toMatch(line);
    expect(left.every((one) => one.includes('not taken: '))).toBe(true);
    expect(found).toHaveLength(taken);
    expect(readCenter(JSON.stringify({ places: found })).faults).toEqual([]);
  });
});

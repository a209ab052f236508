import { describe, expect, test } from 'vitest';
import { localPlaces, maxPlaces } from '../../../scripts/authoring/openReferral/localPlaces';
import { programWords } from '../../../scripts/build/exchange/files';
import { servicesOf } from '../../../scripts/build/exchange/services';
import { stableId } from '../../../scripts/build/exchange/stableId';
import { readCenter } from '../../../src/kiosk/center';

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
    const { places: taken, left } = localPlaces(JSON.parse(JSON.stringify(servicesOf(programWords()))));
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

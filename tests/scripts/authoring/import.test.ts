import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mapFaults } from '../../../scripts/authoring/openReferral/flat';
import { localPlaces, maxPlaces } from '../../../scripts/authoring/openReferral/localPlaces';
import { exchangeFiles, programWords } from '../../../scripts/build/exchange/files';
import { servicesOf } from '../../../scripts/build/exchange/services';
import { stableId } from '../../../scripts/build/exchange/stableId';
import { tablesOf } from '../../../scripts/build/exchange/tables';
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
    ['hours without a length', week({ closes_at: '09:00' }), /closes_at: found "09:00"/, 1],
    ['days in other words', week({ byday: 'someday' }), /byday: found "someday"/, 1],
    [
      'hours that have ended',
      week({ valid_to: '2020-01-01' }),
      /valid_to: found "2020-01-01", not taken: these hours have ended/,
      1,
    ],
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

/** Written from the shapes of the official examples, whose ids lead to nothing and whose hours have ended. */
const at = {
  id: stableId('sal'),
  description: 'Counselling in the city',
  phones: [{ id: stableId('1'), number: '212-555-0101', extension: 100, type: 'voice' }],
  schedules: [
    { freq: 'WEEKLY', byday: 'TH,FR', opens_at: '10:00:00', closes_at: '18:00:00', notes: 'Lunch at noon' },
  ],
  location: {
    id: stableId('loc'),
    location_type: 'physical',
    name: 'Civic Center',
    addresses: [
      {
        attention: 'A. Persona',
        address_1: '1-30 Main Street',
        city: 'Queens',
        state_province: 'NY',
        postal_code: '11372',
        country: 'US',
        address_type: 'physical',
      },
    ],
    phones: [{ id: stableId('2'), number: '212-555-0102', type: 'voice' }],
  },
  service: {
    id: stableId('s'),
    name: 'Community Counselling',
    status: 'active',
    phones: [{ id: stableId('3'), number: '212-555-0103', type: 'voice' }],
    schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '9:00', closes_at: '17:00' }],
    organization: { id: stableId('o'), name: 'An organization', website: 'https://example.org' },
  },
};
const civic = {
  name: 'Civic Center',
  address: '1-30 Main Street, Queens, NY 11372',
  phone: '212-555-0101',
  hours: [{ days: ['thu', 'fri'], from: '10:00', to: '18:00' }],
};

describe('shapes that other tools write', () => {
  test.each([
    ['a service at a location', at],
    ['a page of services at locations', { total_items: 1, contents: [at] }],
  ])('%s is a place, with the phone and the hours that stand nearest to the door', (_what, file) => {
    const { places: taken, left } = localPlaces(file);
    expect(taken).toEqual([civic]);
    for (const lost of [
      '212-555-0102',
      '212-555-0103',
      'schedules',
      'extension',
      'attention',
      'notes',
      'website',
    ])
      expect(left.join('\n')).toContain(lost);
  });

  test('tables are put together by their ids, and what nothing leads to is named', () => {
    const tables = {
      organization: [{ id: 'o', name: 'An organization' }],
      service: [{ id: 's', organization_id: 'o', name: 'Community Counselling', status: 'active' }],
      service_at_location: [{ id: 'sal', service_id: 's', location_id: 'l' }],
      location: [{ id: 'l', location_type: 'physical', name: 'Civic Center' }],
      address: [
        {
          location_id: 'l',
          address_1: '1-30 Main Street',
          city: 'Queens',
          state_province: 'NY',
          postal_code: '11372',
          address_type: 'physical',
        },
      ],
      phone: [
        { service_at_location_id: 'sal', number: '212-555-0101' },
        { location_id: 'nowhere', number: '212-555-0109' },
      ],
      schedule: [
        {
          service_at_location_id: 'sal',
          freq: 'WEEKLY',
          byday: 'TH,FR',
          opens_at: '10:00',
          closes_at: '18:00',
        },
      ],
      funding: [{ id: 'f', source: 'The City' }],
    };
    const { places: taken, left } = localPlaces(tables);
    expect(taken).toEqual([civic]);
    expect(left.join('\n')).toMatch(
      /phone\[1\]: found .*, not taken: nothing leads from a service to this row/,
    );
    expect(left.join('\n')).toMatch(/funding\[0\]: found "f", not taken: /);
  });

  test('our own tables come back as the same places as our own services', () => {
    const services = servicesOf(programWords()).filter(
      ({ service_at_locations: spots }) => (spots as unknown[]).length > 0,
    );
    const whole = JSON.parse(JSON.stringify(services)) as unknown;
    const { places: nested } = localPlaces(whole);
    expect(nested).toHaveLength(maxPlaces);
    expect(localPlaces(Object.fromEntries(tablesOf(services))).places).toEqual(nested);
    for (const { address, phone } of nested) expect(address ?? phone).toBeTruthy();
  });

  test.each([
    [
      'an organization',
      {
        contents: [
          {
            id: 'o',
            name: 'name',
            description: 'x',
            year_incorporated: 2011,
            website: 'https://example.org',
          },
        ],
      },
      /services\[0\]: found "name", not taken: an organization, and no service/,
    ],
    [
      'a location',
      [{ id: 'l', name: 'Hall', location_type: 'physical' }],
      /not taken: a location, and no service/,
    ],
    ['something else', [{ id: 'x' }], /not taken: nothing here says that it is a service/],
  ])('%s is no service, and becomes no place', (_what, file, line) => {
    const { places: taken, left } = localPlaces(file);
    expect(taken).toEqual([]);
    expect(left.join('\n')).toMatch(line);
  });

  test('services inside their organization', () => {
    const { places: taken } = localPlaces([{ name: 'An organization', services: [clinic] }]);
    expect(taken.map(({ name }) => name)).toEqual(['Saint Mary’s basement']);
  });

  const flatRow = {
    'Site Name': 'Food pantry',
    Address: '1 Main Street',
    Borough: 'QUEENS',
    ZIP: '11372.0',
    Phone: '(212) 555-0123 ext. 4',
    Hours: 'Mon-Fri 9am-5pm; Sat 10:00 AM - 2:00 PM',
    'Council District': '25',
  };
  const pantry = {
    name: 'Food pantry',
    address: '1 Main Street, Queens, NY 11372',
    phone: '212-555-0123',
    hours: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' },
      { days: ['sat'], from: '10:00', to: '14:00' },
    ],
  };
  const columns = Object.keys(flatRow);
  test.each([
    ['rows of a list', [flatRow]],
    [
      'rows of NYC Open Data with the columns apart',
      {
        meta: { view: { columns: columns.map((name) => ({ fieldName: name })) } },
        data: [Object.values(flatRow)],
      },
    ],
    [
      'features of a map',
      { type: 'FeatureCollection', features: [{ type: 'Feature', properties: flatRow, geometry: null }] },
    ],
  ])('%s are read by the usual names of columns', (_what, file) => {
    const { places: taken, left } = localPlaces(file);
    expect(taken).toEqual([pantry]);
    expect(left.join('\n')).toMatch(/rows\[0\]\.Council District: found "25", not taken: /);
    expect(left.join('\n')).toMatch(/found "\(212\) 555-0123 ext\. 4", not taken: .*without it/);
  });

  test('an address of NYC Open Data is an object with JSON inside', () => {
    const location_1 = {
      latitude: '40.7',
      human_address: '{"address":"1 Main Street","city":"Queens","state":"NY","zip":"11372"}',
    };
    expect(localPlaces([{ facility_name: 'Food pantry', location_1 }]).places).toEqual([
      { name: 'Food pantry', address: '1 Main Street, Queens, NY 11372' },
    ]);
  });

  test('a map of columns is used as it is written, and its faults are said', () => {
    const rows = [{ Wo: 'Food pantry', Tel: '212-555-0123' }];
    expect(localPlaces(rows, { name: 'Wo', phone: 'Tel' }).places).toEqual([
      { name: 'Food pantry', phone: '212-555-0123' },
    ]);
    expect(mapFaults({ name: 'Wohin', tel: 'Tel' }, ['Wo', 'Tel'])).toEqual([
      'name: found "Wohin", expected one of the columns Wo, Tel',
      expect.stringMatching(/^tel: no such field, expected one of name, street, /),
    ]);
    expect(mapFaults({ phone: 'Tel' }, ['Tel'])).toEqual([expect.stringMatching(/^name: found nothing/)]);
  });

  test('the same field of many rows is one line, with the number of them', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      ...clinic,
      id: stableId(`${i}`),
      name: `Clinic ${i}`,
      description: 'Free',
      service_at_locations: [],
    }));
    const { left, leftCount } = localPlaces(many);
    expect(left.filter((line) => line.includes('description'))).toEqual([
      'services[0].description: found "Free", not taken: center.json has no such field (and 39 more like it)',
    ]);
    expect(left).toHaveLength(2);
    expect(leftCount).toBe(40 + (40 - maxPlaces));
  });
});

test('a field that is never taken is one line for all levels of a place; what is refused is named at each', () => {
  const foreign = { number: '+44 1234 234567', extension: 100, description: 'Reception' };
  const { left } = localPlaces({
    ...at,
    phones: [foreign],
    location: { ...at.location, phones: [foreign] },
    service: { ...at.service, phones: [foreign] },
  });
  const about = (field: string) => left.filter((line) => line.includes(`phones[0].${field}: `));
  expect(about('description')).toEqual([expect.stringContaining('(and 2 more like it)')]);
  expect(about('number')).toHaveLength(3);
  expect(about('extension').every((line) => line.endsWith('not taken: its number was not taken'))).toBe(true);
});

describe('hours and phones as people write them', () => {
  test.each([
    ['9:00', '17:00', { from: '09:00', to: '17:00' }],
    ['09:00:00-05:00', '17:30:00', { from: '09:00', to: '17:30' }],
    ['9 AM', '5 p.m.', { from: '09:00', to: '17:00' }],
    ['22:00', '00:00', { from: '22:00', to: '24:00' }],
    ['22:00', '02:00', { from: '22:00', to: '02:00', overnight: true }],
  ])('%s to %s', (opens_at, closes_at, span) => {
    const { places: taken, left } = localPlaces({
      ...clinic,
      status: 'Active',
      service_at_locations: [],
      schedules: [{ freq: 'weekly', byday: 'Monday, We', opens_at, closes_at }],
    });
    expect(left).toEqual([]);
    expect(taken[0]?.hours).toEqual([{ days: ['mon', 'wed'], ...span }]);
    expect(readCenter(JSON.stringify({ places: taken })).faults).toEqual([]);
  });

  test.each(['service', 'service_at_location', 'location'] as const)(
    'hours and a phone of the %s are kept',
    (level) => {
      const own = {
        phones: [{ number: '212-555-0199' }],
        schedules: [{ freq: 'WEEKLY', byday: 'SU', opens_at: '10:00', closes_at: '12:00' }],
      };
      const bare = { ...clinic, phones: [] };
      const location = {
        id: stableId('l'),
        location_type: 'physical',
        name: 'Hall',
        ...(level === 'location' && own),
      };
      const file = {
        ...bare,
        ...(level === 'service' && own),
        service_at_locations: [{ id: stableId('at'), location, ...(level === 'service_at_location' && own) }],
      };
      expect(localPlaces(file)).toEqual({
        places: [
          { name: 'Hall', phone: '212-555-0199', hours: [{ days: ['sun'], from: '10:00', to: '12:00' }] },
        ],
        left: [],
        leftCount: 0,
      });
    },
  );

  test('the phone of a contact or of the organization is taken where there is no other', () => {
    const contacts = [{ name: 'Somebody', phones: [{ number: '212-555-0177' }] }];
    const bare = { ...clinic, phones: [], service_at_locations: [] };
    expect(localPlaces({ ...bare, contacts }).places[0]?.phone).toBe('212-555-0177');
    expect(
      localPlaces({ ...bare, organization: { name: 'x', phones: [{ number: '212-555-0178' }] } }).places[0]
        ?.phone,
    ).toBe('212-555-0178');
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (...given: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/authoring/import.ts', ...given],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };

  test('reads a list with a byte-order mark, by a map that it writes first', () => {
    const list = put('list.csv', '\uFEFFSite Name,Telefon\n"Pantry, main",212-555-0123\n');
    const columns = join(folder, 'columns.json');
    const first = run(list, '--columns', columns);
    expect([first.status, JSON.parse(first.stdout)]).toEqual([0, { places: [{ name: 'Pantry, main' }] }]);
    expect(first.stderr).toMatch(/rows\[0\]\.Telefon: found "212-555-0123", not taken: no field of the map/);
    put('columns.json', '{"name":"Site Name","phone":"Telefon"}');
    expect(JSON.parse(run(list, '--columns', columns).stdout)).toEqual({
      places: [{ name: 'Pantry, main', phone: '212-555-0123' }],
    });
  });

  test('reads a package that we write, and ends with 1 where there is no place and with 2 where it cannot read', () => {
    for (const [name, content] of exchangeFiles(programWords()))
      if (name.startsWith('hsds-3.1/')) put(name.slice('hsds-3.1/'.length), content);
    const taken = run(join(folder, 'datapackage.json'));
    expect(taken.status).toBe(0);
    expect((JSON.parse(taken.stdout) as { places: unknown[] }).places).toHaveLength(maxPlaces);
    expect(taken.stderr.split('\n').length).toBeLessThan(60);
    const none = run(
      put(
        'organizations.json',
        '\uFEFF{"contents":[{"id":"o","name":"name","website":"https://example.org"}]}',
      ),
    );
    expect([none.status, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toMatch(/an organization, and no service[\s\S]*No place was found/);
    const broken = run(put('broken.json', '{'));
    expect(broken.status).toBe(2);
    expect(broken.stderr).not.toMatch(/^ +at /m);
  });
});

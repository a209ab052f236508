import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { exchangeFiles, programWords } from '../../../scripts/build/exchange/files';
import { leftOutOf, type Row, servicesOf } from '../../../scripts/build/exchange/services';
import { spreadsheetOf } from '../../../scripts/build/exchange/spreadsheet';
import { stableId } from '../../../scripts/build/exchange/stableId';
import { contacts } from '../../../src/catalog/contacts';
import { places } from '../../../src/catalog/places';
import { programs } from '../../../src/catalog/programs';
import { providedBy } from '../../../src/catalog/providers';
import type { Contact } from '../../../src/catalog/shape';
import { sources } from '../../../src/catalog/sources';
import { version30, version31 } from '../../fixtures/hsds/version31';

const schema30 = JSON.parse(readFileSync('tests/fixtures/hsds/service_with_definitions.json', 'utf8'));
const words = programWords();
const services = servicesOf(words);
const services30 = servicesOf(words, undefined, '3.0');

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const compiled = (schema: object) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('uuid', uuid);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('email', /^\S+@\S+$/);
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
  return ajv.compile(schema);
};
const validators = { '3.1': compiled(version31(schema30)), '3.0': compiled(version30(schema30)) };

/** Every object in a JSON tree. */
const rowsIn = (value: unknown): readonly Row[] => {
  if (Array.isArray(value)) return value.flatMap(rowsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Row, ...Object.values(value).flatMap(rowsIn)];
};
const listIn = (row: Row | undefined, field: string) => (row?.[field] ?? []) as readonly Row[];
const organizations = services.map(({ organization }) => organization as Row);
const locations = services.flatMap((service) =>
  listIn(service, 'service_at_locations').map(({ location }) => location as Row),
);

describe('the official schemas', () => {
  test.each([
    ['3.1', services],
    ['3.0', services30],
  ] as const)('every service is one of HSDS %s, and has no field that it does not know', (version, all) => {
    const validate = validators[version];
    const faults = all.filter((service) => !(validate(service) as boolean)).map(({ name }) => name);
    expect(faults, JSON.stringify(validate.errors)).toEqual([]);
  });

  test('they refuse a broken one, and 3.0 what 3.1 added', () => {
    const [first] = services as [Row, ...Row[]];
    for (const broken of [{ id: 'nyifup' }, { status: 'open' }, { name: undefined }, { phone: '311' }])
      expect(validators['3.1']({ ...first, ...broken })).toBe(false);
    expect(services.some((service) => !validators['3.0'](service))).toBe(true);
  });
});

describe('what is exported', () => {
  test('every program is in it, or is named with the reason', () => {
    const titles = new Set(services.map(({ alternate_name }) => alternate_name));
    const left = leftOutOf().map((line) => line.slice(0, line.indexOf(':')));
    expect(
      programs
        .filter(({ id, officialName }) => titles.has(officialName) === left.includes(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('every place with a street is in it', () => {
    const ids = new Set(locations.map(({ id }) => id));
    expect(
      places.filter(({ id, address }) => address && !ids.has(stableId('location', id))).map(({ id }) => id),
    ).toEqual([]);
  });

  test('ids stay from one export to the next, and none is used for two things', () => {
    expect(servicesOf(words)).toEqual(services);
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

  test('a name in every language that has words for it', () => {
    const { nyifup } = words.get('es')?.programs ?? {};
    const named = services.filter((service) =>
      listIn(service, 'attributes').some(({ value }) => value === nyifup?.title),
    );
    expect(named).toHaveLength(providedBy.nyifup?.length ?? 0);
    expect(
      listIn(named[0], 'attributes').filter(({ link_type }) => link_type === 'translation'),
    ).toHaveLength(2 * words.size);
  });
});

/** How a 211 reads such a file: what it would send back. */
describe('a directory’s reading:', () => {
  test('each service has the organization that provides it', () => {
    expect(services.filter(({ organization }) => organization === undefined)).toEqual([]);
  });

  test('no organization is without a service', () => {
    const { '3.1': tables } = tablesRead();
    const used = new Set(tables.get('service')?.map(({ organization_id }) => organization_id));
    expect(tables.get('organization')?.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test('no line to call is an organization', () => {
    const lines = new Set(
      Object.values(contacts as Readonly<Record<string, Contact>>)
        .map(({ name }) => name)
        .filter((name) => /line\b|^\d+$|appointments/i.test(name)),
    );
    expect(lines.size).toBeGreaterThan(3);
    expect(
      organizations
        .map(({ name }) => String(name))
        .filter((name) => lines.has(name) || /line$|\b311$/i.test(name)),
    ).toEqual([]);
  });

  test('an organization has one name and one id', () => {
    const names = new Map(organizations.map(({ id, name }) => [id, name]));
    expect(new Set(names.values()).size).toBe(names.size);
    const pages = organizations.flatMap(({ id, website }) => (website ? [`${website} ${id}`] : []));
    const ofPage = new Map<string, Set<string>>();
    for (const line of pages) {
      const [page = '', id = ''] = line.split(' ');
      ofPage.set(page, new Set([...(ofPage.get(page) ?? []), id]));
    }
    expect([...ofPage].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  test('no page of a service or organization is a citation: a repository, a spreadsheet, news or a law', () => {
    const cited = Object.values(sources)
      .filter(({ kind }) => kind === 'news' || kind === 'directory')
      .map(({ url }) => url as string);
    const pages = [...services, ...organizations, ...locations].flatMap(({ url, website }) => [url, website]);
    expect(pages.filter(Boolean).length).toBeGreaterThan(50);
    expect(
      pages.filter(
        (one) =>
          cited.includes(String(one)) ||
          /github\.com|\.(xlsx?|csv|pdf)$|legistar|nysenate|federalregister/.test(String(one)),
      ),
    ).toEqual([]);
  });

  test('a location is a place to go to, with its address in parts', () => {
    expect(locations.length).toBeGreaterThan(50);
    const whole = locations.filter(({ location_type, addresses }) => {
      const [address] = addresses as readonly Row[];
      return (
        location_type === 'physical' &&
        ['address_1', 'city', 'state_province', 'postal_code', 'country'].every((part) => address?.[part]) &&
        /^\d{5}$/.test(String(address?.postal_code))
      );
    });
    const withoutZip = places
      .filter(({ address }) => address && !/\d{5}$/.test(address))
      .map(({ name }) => name);
    expect(locations.filter((one) => !whole.includes(one) && !withoutZip.includes(String(one.name)))).toEqual(
      [],
    );
  });

  test('no street is shown that the catalog keeps back, and no ZIP code is invented', () => {
    const known = places.map(({ address }) => address ?? '').join();
    const streets = rowsIn(services).filter(({ address_1 }) => address_1);
    expect(
      streets.filter(
        ({ address_1, postal_code }) =>
          !known.includes(String(address_1)) || !known.includes(String(postal_code)),
      ),
    ).toEqual([]);
  });

  test('each service can be reached', () => {
    const reachable = ({ phones, url, service_at_locations }: Row) =>
      url !== undefined || [phones, service_at_locations].some((list) => (list as readonly Row[]).length > 0);
    expect(services.filter((service) => !reachable(service)).map(({ name }) => name)).toEqual([]);
  });

  test('each service has a term of a taxonomy, the area it is for, and the day it was checked if there is one', () => {
    for (const service of services) {
      const terms = listIn(service, 'attributes').filter(({ link_type }) => link_type === 'service_type');
      expect(terms.length, String(service.name)).toBeGreaterThan(0);
      expect(terms.every(({ taxonomy_term }) => (taxonomy_term as Row).taxonomy === 'Open Eligibility')).toBe(
        true,
      );
      expect(listIn(service, 'service_areas').length).toBe(1);
    }
    for (const { id, officialName, checkedOn } of programs)
      for (const one of services.filter(({ alternate_name }) => alternate_name === officialName))
        expect(one.assured_date ?? null, id).toBe(checkedOn);
  });

  test('cost, documents, ages, languages and hours are in their own fields', () => {
    for (const { officialName, cost, bring, requires = [] } of programs) {
      const own = services.filter(({ alternate_name }) => alternate_name === officialName);
      for (const one of own) {
        expect(one.fees_description).toBeTruthy();
        expect(listIn(one, 'cost_options').length, officialName).toBe(
          ['free', 'noCost'].includes(cost) ? 1 : 0,
        );
        expect(listIn(one, 'required_documents').length).toBe(
          bring.filter((paper) => paper !== 'nothing').length,
        );
        if (requires.some((id) => id === 'atLeast65')) expect(one.minimum_age).toBe(65);
        if (requires.some((id) => id === 'under19OrChild')) expect(one.maximum_age).toBe(18);
      }
    }
    const rows = rowsIn(services);
    expect(rows.some(({ code, name }) => code === 'es' && name === 'Spanish')).toBe(true);
    expect(rows.some(({ freq, byday }) => freq === 'WEEKLY' && byday)).toBe(true);
  });

  test('what is paused or ended is not said to be active', () => {
    for (const { officialName, status } of programs)
      for (const one of services.filter(({ alternate_name }) => alternate_name === officialName))
        if (status.state === 'paused' || status.state === 'ended') expect(one.status).not.toBe('active');
  });
});

const files = exchangeFiles(words);

/** The tables of a package, read again from their files. */
const tablesRead = () =>
  Object.fromEntries(
    (['3.1', '3.0'] as const).map((version) => {
      const { resources } = JSON.parse(files.get(`hsds-${version}/datapackage.json`) ?? '') as {
        resources: readonly { name: string; path: string }[];
      };
      return [
        version,
        new Map(
          resources.map(({ name, path }) => [
            name,
            parse(files.get(`hsds-${version}/${path}`) ?? '', { columns: true }) as readonly Record<
              string,
              string
            >[],
          ]),
        ),
      ];
    }),
  ) as Record<'3.1' | '3.0', Map<string, readonly Record<string, string>[]>>;

describe('the tabular data packages', () => {
  const definitions = { service: schema30, ...schema30.definitions } as Record<
    string,
    { path: string; required?: string[]; tabular_required?: string[]; properties: Record<string, unknown> }
  >;

  test.each(['3.1', '3.0'] as const)(
    '%s: each table has the name, the columns and the ids of the specification',
    (version) => {
      const tables = tablesRead()[version];
      expect(tables.size).toBeGreaterThan(10);
      for (const [name, rows] of tables) {
        const schema = definitions[name];
        if (!schema) {
          expect([version, name]).toEqual(['3.1', 'url']);
          continue;
        }
        expect(files.has(`hsds-${version}/${schema.path}`), schema.path).toBe(true);
        for (const row of rows)
          for (const column of [...(schema.required ?? []), ...(schema.tabular_required ?? [])])
            expect(row[column], `${name}.${column}`).toBeTruthy();
        const unknown = Object.keys(rows[0] ?? {}).filter((column) => !(column in schema.properties));
        expect(version === '3.1' ? unknown.filter((one) => one !== 'label') : unknown, name).toEqual([]);
      }
    },
  );

  test.each(['3.1', '3.0'] as const)('%s: every reference leads to a row', (version) => {
    const tables = tablesRead()[version];
    const broken = [...tables].flatMap(([name, rows]) =>
      rows.flatMap((row) =>
        Object.entries(row)
          .filter(([column, value]) => column.endsWith('_id') && value !== '' && column !== 'link_id')
          .filter(([column, value]) => !tables.get(column.slice(0, -3))?.some(({ id }) => id === value))
          .map(([column, value]) => `${name}.${column}: ${value}`),
      ),
    );
    expect(broken).toEqual([]);
  });
});

describe('the list for a spreadsheet', () => {
  const text = files.get('services.csv') ?? '';

  test('opens in the right letters, and has a line for each service and place', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parse(text, { bom: true, columns: true }) as readonly Record<string, string>[];
    expect(rows).toHaveLength(spreadsheetOf(services).length);
    expect(rows.filter(({ Service, Organization }) => !Service || !Organization)).toEqual([]);
  });

  test('holds no cell that a spreadsheet would run', () => {
    const rows = parse(text, { bom: true }) as unknown as readonly string[][];
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });
});

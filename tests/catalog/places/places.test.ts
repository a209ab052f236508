import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bronx } from '../../../src/catalog/places/bronx';
import { brooklyn } from '../../../src/catalog/places/brooklyn';
import { citywide } from '../../../src/catalog/places/citywide';
import { places, placesFor } from '../../../src/catalog/places/index';
import { manhattan } from '../../../src/catalog/places/manhattan';
import { queens } from '../../../src/catalog/places/queens';
import type { Place, PlaceBorough, PlaceService } from '../../../src/catalog/places/shape';
import { statenIsland } from '../../../src/catalog/places/statenIsland';

const files = { bronx, brooklyn, manhattan, queens, statenIsland, citywide } as const;
const everyFile = Object.entries(files) as [PlaceBorough, readonly Place[]][];

/** Each broken row as "bronx.ts, <id>: what", so that a failing test names the place to mend. */
const broken = (isBroken: (place: Place) => boolean, what: string): string[] =>
  everyFile.flatMap(([file, rows]) =>
    rows.filter(isBroken).map((place) => `${file}.ts, ${place.id}: ${what}`),
  );

const services = [
  'immigrationLegal',
  'detainedLegal',
  'childrenLegal',
  'survivorLegal',
  'citizenship',
  'dayLabor',
  'workerRights',
  'englishClasses',
  'district79',
  'library',
  'nycCare',
  'hospital',
  'communityHealth',
  'idnyc',
  'immigrantServices',
] as const satisfies readonly PlaceService[];

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is not HH:MM');
const languageTag = z.string().regex(/^[a-z]{2,3}$/, 'is not a language tag');
const span = z
  .strictObject({
    days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
    from: time,
    to: time,
  })
  .refine(({ from, to }) => from < to, 'ends before it begins');

const row = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens'),
  name: z.string().min(3),
  serves: z
    .array(z.enum(services))
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'names a service twice'),
  borough: z.enum(['bronx', 'brooklyn', 'manhattan', 'queens', 'statenIsland', 'citywide']),
  address: z
    .string()
    .regex(
      /^\d.*, (?:Bronx|Brooklyn|Manhattan|Queens|Staten Island), NY(?: 1[01]\d{3})?$/,
      'is not as on an envelope',
    )
    .optional(),
  at: z.tuple([z.number().min(40.49).max(40.92), z.number().min(-74.26).max(-73.69)]).optional(),
  phone: z
    .string()
    .regex(/^(?:[2-9]\d{2}-[2-9]\d{2}-\d{4}|311)$/, 'is not ddd-ddd-dddd or 311')
    .optional(),
  hours: z.array(span).min(1).optional(),
  hoursNote: z.enum(['weekdays', 'byAppointment']).optional(),
  languages: z
    .union([z.literal('any'), z.array(languageTag).min(1)])
    .refine((tags) => tags === 'any' || new Set(tags).size === tags.length, 'names a language twice')
    .optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  callFirst: z.boolean(),
  source: z.string().min(8).max(220),
  checkedOn: z.iso.date().refine((day) => day <= '2026-11-23' || day <= today(), 'lies in the future'),
});

const today = () => new Date().toISOString().slice(0, 10);

const boroughNames: Record<PlaceBorough, string> = {
  bronx: 'Bronx',
  brooklyn: 'Brooklyn',
  manhattan: 'Manhattan',
  queens: 'Queens',
  statenIsland: 'Staten Island',
  citywide: 'nowhere',
};

describe('each row has its shape', () => {
  test.each(everyFile)('%s.ts', (file, rows) => {
    const problems = rows.flatMap((place) => {
      const result = row.safeParse(place);
      return (result.error?.issues ?? []).map(
        (issue) => `${file}.ts, ${place.id}: ${issue.path.join('.')} ${issue.message}`,
      );
    });
    expect(problems).toEqual([]);
  });

  test.each(everyFile)('%s.ts holds only places of its own borough', (file, rows) => {
    expect(rows.filter((place) => place.borough !== file).map((place) => place.id)).toEqual([]);
  });

  test('no id is used twice', () => {
    const ids = places.map((place) => place.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('every file is in the list', () => {
    expect(places).toHaveLength(everyFile.reduce((sum, [, rows]) => sum + rows.length, 0));
  });

  test('an address names the borough of its row', () => {
    const strays = broken(
      ({ address, borough }) => address !== undefined && !address.includes(`, ${boroughNames[borough]}, NY`),
      'address is in another borough',
    );
    expect(strays).toEqual([]);
  });

  test('no two rows show the same name at the same door, or the same name and phone without one', () => {
    const doors = places.map(({ name, address, phone, borough }) =>
      [name, address ?? phone, borough].join(' | '),
    );
    expect(doors.filter((door, i) => doors.indexOf(door) !== i)).toEqual([]);
  });
});

describe('honesty', () => {
  test('a map point stands only beside an address', () => {
    expect(broken(({ at, address }) => at !== undefined && !address, 'at without address')).toEqual([]);
  });

  test('an address is backed by a source of 2025 or later', () => {
    const old = broken(
      ({ address, checkedOn }) => address !== undefined && checkedOn < '2025',
      'old address',
    );
    expect(old).toEqual([]);
  });

  test('what is older than 2025 asks to call first', () => {
    expect(broken(({ callFirst, checkedOn }) => !callFirst && checkedOn < '2025', 'callFirst')).toEqual([]);
  });

  test('opening hours are never older than 2025', () => {
    expect(broken(({ hours, checkedOn }) => !!hours && checkedOn < '2025', 'old hours')).toEqual([]);
  });

  test('every place can be asked: by phone or on the web', () => {
    expect(broken(({ phone, url }) => !phone && !url, 'neither phone nor url')).toEqual([]);
  });

  test('a citywide row has no door of its own', () => {
    expect(citywide.filter((place) => place.address).map((place) => place.id)).toEqual([]);
  });

  test('no survivors’ office shows where it is', () => {
    const shown = broken(
      ({ name, serves, address, at }) =>
        (serves.includes('survivorLegal') ||
          /sanctuary for families|korean american family|safe horizon|her justice|sakhi|urban resource/i.test(
            name,
          )) &&
        (address !== undefined || at !== undefined),
      'address of a survivors’ office',
    );
    expect(shown).toEqual([]);
  });

  test('the day labor center whose only known number is for employers shows none', () => {
    expect(JSON.stringify(places)).not.toContain('929-359-7315');
  });

  test.each([
    '844-955-3425',
    'ActionNYC',
    'Asylum Application Help Center',
    'Key to NYC',
    'NYC Well',
    '718-565-8500',
    '212-324-6558',
  ])('the stale "%s" does not come back', (trap) => {
    expect(JSON.stringify(places).toLowerCase()).not.toContain(trap.toLowerCase());
  });
});

describe('placesFor', () => {
  test('a person in Queens who looks for day labor gets the center there', () => {
    expect(placesFor(['dayLabor'], 'queens').map((place) => place.id)).toEqual([
      'nice-new-immigrant-community-empowerment-queens',
    ]);
  });

  test('a place is listed once however many of the services it offers', () => {
    const found = placesFor(['nycCare', 'hospital', 'communityHealth'], 'bronx');
    expect(new Set(found).size).toBe(found.length);
  });

  test('places of other boroughs are never listed', () => {
    const found = placesFor(services, 'statenIsland');
    expect(new Set(found.map((place) => place.borough))).toEqual(new Set(['statenIsland', 'citywide']));
  });

  test('citywide alone lists each citywide row once', () => {
    expect(placesFor(services, 'citywide')).toHaveLength(citywide.length);
  });

  test('no service, no place', () => {
    expect(placesFor([], 'queens')).toEqual([]);
  });

  test.each(everyFile)(
    'in %s sure addresses come first, then those to call about, then lines, then citywide',
    (borough) => {
      const order = (place: Place) =>
        (place.borough === 'citywide' ? 10 : 0) + (place.address ? 0 : 2) + (place.callFirst ? 1 : 0);
      const found = placesFor(services, borough).map(order);
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found.length).toBeGreaterThan(0);
    },
  );

  test.each(services.filter((service) => service !== 'dayLabor'))(
    '%s has a citywide door, so no borough is left empty',
    (service) => {
      expect(placesFor([service], 'citywide')).not.toEqual([]);
    },
  );
});

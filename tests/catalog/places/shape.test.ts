import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { places } from '../../../src/catalog/places/index';
import type { PlaceBorough } from '../../../src/catalog/places/shape';
import { broken, everyFile, services } from './everyPlace';

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

import { z } from 'zod';
import { boroughsOnEnvelopes, cityAddress, cityBounds } from '../../../src/catalog/city/boroughs';
import { placeServices } from '../../../src/catalog/city/services';
import type { Catalog } from './check';
import { fault, faultsOf, type Rows } from './fault';
import { dayUntil, hours, once, oneOf, reachableFields, text } from './parts';

/** Validates each place: its schema, its borough's file, and that its id is unique. */
export const placeFaults = ({ places }: Catalog, today: string): readonly string[] => {
  const ids = Object.values(places).flatMap((rows) => rows.map((row) => String((row as Rows).id)));
  return Object.entries(places).flatMap(([borough, rows]) => {
    const file = `places/${borough}.ts`;
    const shape = placeShape(borough, today);
    return rows.flatMap((row) => {
      const id = String((row as Rows).id);
      const isTwice = ids.indexOf(id) !== ids.lastIndexOf(id);
      return [
        ...faultsOf(file, id, shape, row),
        ...(isTwice ? [fault(file, `${id}.id`, id, 'an id that no other place has')] : []),
      ];
    });
  });
};

/** As the post names the parts of the city, by the name of their file. */
export const envelopes: Readonly<Record<string, string>> = boroughsOnEnvelopes;

const within = (least: number, most: number) =>
  z.number().refine((it) => it >= least && it <= most, `at least ${least} and at most ${most}`);

const placeFields = (borough: string, today: string) =>
  z.strictObject({
    ...reachableFields,
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
    name: z.string().min(3, 'a name'),
    serves: once(oneOf(placeServices)).min(1, 'a service'),
    borough: z.literal(borough, `"${borough}", as the file is named`),
    address: z
      .string()
      .regex(
        cityAddress,
        `an address as on an envelope, which names the borough: 1 Main Street, ${envelopes[borough] ?? 'Queens'}, NY 11372`,
      )
      .optional(),
    at: z.tuple([within(...cityBounds.lat), within(...cityBounds.lon)], 'latitude and longitude').optional(),
    hours: z.optional(hours),
    callFirst: z.boolean(),
    source: text.max(220, 'a short citation'),
    checkedOn: dayUntil(today),
  });

/** Requires a URL in `url` or `source`, or the number that was called, so that the place can be verified again. */
export const placeShape = (borough: string, today: string) =>
  placeFields(borough, today).refine(
    ({ url, source }) => url !== undefined || /https?:\/\/|tel:\+1\d{10}/.test(source),
    {
      path: ['source'],
      error: 'the address of a page to look it up again, here or in url',
    },
  );

import { z } from 'zod';
import { minLength } from 'zod/mini';
import { type HoursFault, hoursSchema } from '../../../src/catalog/places/hoursSchema';
import type { Reachable } from '../../../src/catalog/places/shape';
import { week } from '../../../src/catalog/time';
import type { Rows } from './fault';

export const text = z.string().min(1, 'words');
export const oneOf = <const Id extends string>(ids: readonly Id[]) => z.enum(ids, `one of ${ids.join(', ')}`);
/** The rows are unvalidated; the type is that of their keys in a valid catalog. */
export const keyOf = <Id extends string>(rows: unknown) => oneOf(Object.keys((rows ?? {}) as Rows) as Id[]);
export const once = <Item extends z.ZodType>(item: Item) =>
  z.array(item).refine((list) => new Set(list).size === list.length, 'each of them once');
export const dayUntil = (today: string) =>
  z.iso.date('a day of the calendar as YYYY-MM-DD').refine((day) => day <= today, `no day after ${today}`);
/** Unvalidated sources by id. */
type Sources = Readonly<Record<string, { readonly dated?: string | null } | undefined>>;

/** Newest date of these sources, a month or year counting as its first day; null if none is dated. */
const newestEvidence = (ids: readonly string[], sources: Rows): string | null =>
  ids
    .flatMap((id) => (sources as Sources)[id]?.dated ?? [])
    .map((dated) => dated + '-01-01'.slice(dated.length - 10 || 6))
    .sort()
    .at(-1) ?? null;

/** A fact's date must be that of its newest source, and absent if no source is dated. */
export const dateFault = (
  checkedOn: string | null,
  ids: readonly string[],
  sources: Rows,
): string | undefined => {
  const newest = newestEvidence(ids, sources);
  if (newest === null) return checkedOn === null ? undefined : 'null, for no source of it shows a day';
  return checkedOn !== null && checkedOn <= newest
    ? undefined
    : `a day, and none after its sources (${newest})`;
};

/** For `superRefine`: the date of a row must be that of its source. */
export const datedBySource =
  (sources: Rows) =>
  (
    { source, checkedOn }: { source: string; checkedOn: string | null },
    context: z.core.$RefinementCtx,
  ): void => {
    const message = dateFault(checkedOn, [source], sources);
    if (message) context.addIssue({ code: 'custom', path: ['checkedOn'], message });
  };

export const phone = z
  .string()
  .regex(/^(?:[2-9]\d{2}-[2-9]\d{2}-\d{4}|311|911|988)$/, 'a phone as ddd-ddd-dddd, or 311, 911 or 988');
export const url = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });
const languageTags = z.union(
  [
    z.literal('any'),
    once(z.string().regex(/^[a-z]{2,3}$/, 'the name of a language, or its tag of two or three letters')).min(
      1,
    ),
  ],
  '"any", or tags of languages, each once',
);
const hoursFaults: Readonly<Record<HoursFault, string>> = {
  day: `one of ${week.join(', ')}`,
  noDay: 'a day',
  sameDayTwice: 'each of them once',
  time: 'a time as HH:MM',
  endFirst: 'an end after the beginning',
  overlap: 'spans of which no two are open at one moment',
};
export const hours = hoursSchema((fault) => hoursFaults[fault]).check(minLength(1, 'days with from and to'));

/** The fields of `Reachable` but its name. */
export const reachableFields = {
  phone: phone.optional(),
  openOnHolidays: z.literal(true, 'true, or nothing').optional(),
  hoursNote: oneOf(['weekdays', 'byAppointment']).optional(),
  languages: languageTags.optional(),
  url: url.optional(),
} satisfies { [Field in keyof Omit<Reachable, 'name'>]-?: z.ZodType };

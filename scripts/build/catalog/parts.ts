import { z } from 'zod';
import type { Rows } from './fault';

export const text = z.string().min(1, 'words');
export const oneOf = (ids: readonly string[]) => z.enum(ids, `one of ${ids.join(', ')}`);
export const keyOf = (rows: unknown) => oneOf(Object.keys(rows as Rows));
export const once = <Item extends z.ZodType>(item: Item) =>
  z.array(item).refine((list) => new Set(list).size === list.length, 'each of them once');
export const dayUntil = (today: string) =>
  z.iso.date('a day of the calendar as YYYY-MM-DD').refine((day) => day <= today, `no day after ${today}`);
/** Sources that nobody has vouched for yet, by id. */
type Sources = Readonly<Record<string, { readonly dated?: string | null } | undefined>>;

/** The newest of the days that these sources bear, the first one where they name a month or a year; null for none. */
const newestEvidence = (ids: readonly string[], sources: Rows): string | null =>
  ids
    .flatMap((id) => (sources as Sources)[id]?.dated ?? [])
    .map((dated) => dated + '-01-01'.slice(dated.length - 10 || 6))
    .sort()
    .at(-1) ?? null;

/** A date of a fact is that of its newest evidence: never later, and none where no source shows one. */
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

export const phone = z
  .string()
  .regex(/^(?:[2-9]\d{2}-[2-9]\d{2}-\d{4}|311|911|988)$/, 'a phone as ddd-ddd-dddd, or 311, 911 or 988');
export const url = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });
export const languageTags = z.union(
  [z.literal('any'), once(z.string().regex(/^[a-z]{2,3}$/)).min(1)],
  '"any", or tags of languages, each once',
);
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time as HH:MM');
const day = oneOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export const span = z
  .strictObject({ days: once(day).min(1, 'a day'), from: time, to: time })
  .refine(({ from, to }) => from < to, 'an end after the beginning');
export const openOnHolidays = z.literal(true, 'true, or nothing');
export const hoursNote = oneOf(['weekdays', 'byAppointment']);

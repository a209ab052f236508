import { languageTags } from '../../locales/languages';
import { hoursSchema } from '../catalog/places/hoursSchema';
import { z } from '../catalog/zod';

const text = (longest: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(longest),
    z.regex(/\S/),
    saying('plainText', (written: string) => !hasHiddenSigns(written)),
  );
const phone = z.string().check(
  z.regex(/^(\d{3}|\d{3}-\d{3}-\d{4})$/),
  saying('costlyNumber', (number: string) => !isCostly(number)),
);
const hours = hoursSchema((fault) => fault).check(z.maxLength(14));
const place = z.strictObject({
  name: text(120),
  address: z.optional(text(160)),
  phone: z.optional(phone),
  hours: z.optional(hours),
});

/** Whether a text holds signs that nobody sees: controls, and what turns the direction of the letters around it. */
export function hasHiddenSigns(written: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u.test(
    written,
  );
}

/** Whether a call to this number costs the caller money by itself. */
export function isCostly(number: string): boolean {
  return /^(900|976)(-|$)|^\d{3}-976-/.test(number);
}

const asRead = (written: string): string => written.trim().replace(/\s+/g, ' ').toLowerCase();

function isEachOnce(list: readonly unknown[]): boolean {
  return new Set(list.map((one) => JSON.stringify(one))).size === list.length;
}

/** A rule with a sentence of its own in the kiosk's words. */
function saying<T>(rule: Rule, holds: (value: T) => boolean) {
  return z.refine<T>(holds, { error: rule });
}

/** The settings of one center: `public/center.json`, and the JSON Schema beside it. */
export const centerShape = z.strictObject({
  $schema: z.optional(z.string()),
  /** As it stands over the door. */
  name: z._default(text(120), ''),
  /** When the center is open, in New York time. */
  hours: z._default(hours, []),
  /** Whom to call at the center itself. */
  localLine: z._default(z.nullable(phone), null),
  /** How long nobody touches before the kiosk asks. */
  idleSeconds: z._default(z.int().check(z.minimum(60), z.maximum(600)), 90),
  /** The languages of this neighborhood; they stand first, all others follow. */
  languagesFirst: z._default(
    z
      .array(z.enum(languageTags))
      .check(saying('sameLanguageTwice', (list: readonly string[]) => isEachOnce(list))),
    [],
  ),
  printer: z._default(z.boolean(), false),
  /** How dense the screen is, in CSS pixels; a 32-inch screen of 1080 by 1920 has 2.7. */
  pixelsPerMillimeter: z._default(z.number().check(z.minimum(1.5), z.maximum(8)), 2.7),
  /** Doors nearby that only the center knows of. */
  places: z._default(
    z.array(place).check(
      z.maxLength(12),
      saying('placeTwice', (list: readonly { name: string; address?: string | undefined }[]) =>
        isEachOnce(list.map(({ name, address = '' }) => [name, address].map(asRead))),
      ),
    ),
    [],
  ),
});

export type Center = z.infer<typeof centerShape>;
export type CenterPlace = Center['places'][number];

const fields = Object.keys(centerShape.shape) as (keyof Center)[];

/** Rules that have a sentence of their own. */
export const rules = [
  'plainText',
  'costlyNumber',
  'endFirst',
  'overlap',
  'sameDayTwice',
  'sameLanguageTwice',
  'placeTwice',
] as const;
type Rule = (typeof rules)[number];

/** What a fault's sentence says is needed; a key under `staff.needed` of the kiosk's words. */
export type Needed = Exclude<keyof Center, '$schema'> | 'file' | 'object' | 'noSuchField' | Rule;

/** One thing that is wrong in the file: where, what stands there, and what should. */
export interface CenterFault {
  /** As in `hours[0].from`; empty for the whole file. */
  field: string;
  /** At most 60 letters; empty where there is nothing. */
  found: string;
  needed: Needed;
}

/**
 * Reads the settings and never fails: a field that is wrong keeps its default and is listed.
 * @param file the text of the file, or null where there is none.
 */
export const readCenter = (file: string | null): { center: Center; faults: readonly CenterFault[] } => {
  const written = parse(file);
  if (!written)
    return {
      center: centerShape.parse({}),
      faults: [
        { field: '', found: shortened(visible(file ?? '')), needed: file === null ? 'file' : 'object' },
      ],
    };
  const good: Record<string, unknown> = {};
  const faults: CenterFault[] = [];
  for (const [name, value] of written) {
    const field = fields.find((one) => one === name);
    if (!field) {
      faults.push({ field: visible(name).slice(0, 60), found: shown(value), needed: 'noSuchField' });
      continue;
    }
    const read = centerShape.shape[field].safeParse(value);
    if (read.success) good[field] = read.data;
    else if (field !== '$schema')
      for (const issue of read.error.issues) faults.push(faultFrom(issue, field, value));
  }
  return { center: centerShape.parse(good), faults };
};

const parse = (file: string | null): ReadonlyMap<string, unknown> | null => {
  if (file === null || file.length > 100_000) return null;
  try {
    // Some editors begin a file with a mark that JSON does not know.
    const written: unknown = JSON.parse(file.replace(/^\uFEFF/, ''));
    const isObject = typeof written === 'object' && written !== null && !Array.isArray(written);
    return isObject ? new Map(Object.entries(written)) : null;
  } catch {
    return null;
  }
};

type Issue = z.core.$ZodIssue;

const faultFrom = (issue: Issue, field: Exclude<keyof Center, '$schema'>, value: unknown): CenterFault => {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  return {
    field: path.reduce<string>(
      (before, step) => before + (typeof step === 'number' ? `[${step}]` : `.${String(step)}`),
      field,
    ),
    found: shown(path.reduce<unknown>((inside, step) => Object(inside)[step], value)),
    needed:
      unknownKey === undefined ? (rules.find((rule) => rule === issue.message) ?? field) : 'noSuchField',
  };
};

/** Signs that nobody sees are written out, so that staff see them and they turn nothing around. */
const shown = (value: unknown): string => shortened(visible(JSON.stringify(value) ?? ''));
const visible = (text: string): string =>
  [...text]
    .map((sign) =>
      hasHiddenSigns(sign) ? `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}` : sign,
    )
    .join('');
const shortened = (long: string): string => (long.length > 60 ? `${long.slice(0, 57)}…` : long);

/** The file beside the page; null where it cannot be had within three seconds. */
export const fetchCenter = async (): Promise<string | null> => {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), 3_000);
  try {
    const answer = await fetch('/center.json', { cache: 'no-store', signal: late.signal });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};

import { languageTags } from '../../locales/languages';
import { hoursSchema } from '../catalog/places/hoursSchema';
import { programs } from '../catalog/programs';
import { z } from '../catalog/zod';
import { centerHome } from '../language/homePath';
import type { PageCenter } from '../shell/CenterContext';

const text = (longest: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(longest),
    z.regex(/\S/),
    saying('plainText', (written: string) => !hasInvisibleCharacters(written)),
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

const color = z.string().check(z.regex(/^#[\da-f]{6}$/i));
const programIds = z
  // A text in the schema for editors, which is the same for every city.
  .array(z.string().check(z.refine((written) => programs.some(({ id }) => id === written))))
  .check(saying('sameProgramTwice', (list: readonly string[]) => isEachOnce(list)));
/** Programs that some answers make urgent: no center may leave one out. */
const urgentOnes: ReadonlySet<string> = new Set(
  programs.filter(({ urgentWhen }) => urgentWhen).map(({ id }) => id),
);

/** Whether a text contains invisible characters: controls, zero-width characters and direction overrides. */
export function hasInvisibleCharacters(written: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u.test(
    written,
  );
}

/** Whether calling this number is charged extra (US prefixes 900 and 976). */
export function isCostly(number: string): boolean {
  return /^(900|976)(-|$)|^\d{3}-976-/.test(number);
}

const asRead = (written: string): string => written.trim().replace(/\s+/g, ' ').toLowerCase();

function isEachOnce(list: readonly unknown[]): boolean {
  return new Set(list.map((one) => JSON.stringify(one))).size === list.length;
}

/** A check whose failure has its own message, a key under `staff.needed`. */
function saying<T>(rule: Rule, holds: (value: T) => boolean) {
  return z.refine<T>(holds, { error: rule });
}

/** Settings of a center, from `public/center.json`. The JSON Schema beside it is generated from this. */
export const centerShape = z.strictObject({
  $schema: z.optional(z.string()),
  /** Name of the center, as people know it. */
  name: z._default(text(120), ''),
  /** Name of a picture beside the file; shown with the name. */
  logo: z._default(z.nullable(z.string().check(z.maxLength(60), z.regex(/^[\w-]+\.(svg|png)$/))), null),
  /** Color of buttons and links where the screen is light, and where it is dark, as `#rrggbb`. */
  colors: z._default(
    z.nullable(
      z
        .strictObject({ light: color, dark: color })
        .check(
          saying('lowContrast', ({ light, dark }: { light: string; dark: string }) =>
            [
              ...besideLight.map((other) => [light, other]),
              ...besideDark.map((other) => [dark, other]),
            ].every(([one = '', other = '']) => contrastOf(one, other) >= 7),
          ),
        ),
    ),
    null,
  ),
  /** Opening hours of the center, in the city's time. */
  hours: z._default(hours, []),
  /** Phone number of the center itself. */
  localLine: z._default(z.nullable(phone), null),
  /** Where people may write that a number did not work; by their own mail, never by the page. */
  reportTo: z._default(
    z.nullable(z.string().check(z.maxLength(120), z.regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/))),
    null,
  ),
  /** Seconds without a touch before the kiosk asks whether anybody is there. */
  idleSeconds: z._default(z.int().check(z.minimum(60), z.maximum(600)), 90),
  /** Languages to list first; the others follow. */
  languagesFirst: z._default(
    z
      .array(z.enum(languageTags))
      .check(saying('sameLanguageTwice', (list: readonly string[]) => isEachOnce(list))),
    [],
  ),
  /** Programs to show before the others of the same verdict, in this order. */
  programsFirst: z._default(programIds, []),
  /** Programs that results do not show; the page with all the help still does. */
  programsLeftOut: z._default(
    programIds.check(
      saying('neverLeftOut', (list: readonly string[]) => !list.some((id) => urgentOnes.has(id))),
    ),
    [],
  ),
  printer: z._default(z.boolean(), false),
  /** CSS pixels per millimeter of the screen; 2.7 for 32 inches at 1080 by 1920. */
  pixelsPerMillimeter: z._default(z.number().check(z.minimum(1.5), z.maximum(8)), 2.7),
  /** Places nearby that are not in the catalog. */
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

/** What lies under or on `--main` in `src/look/base.css`: page, card, chosen choice, and the letters of a button. */
export const besideLight = ['#fbf7f0', '#fffdf9', '#e7ece8'];
export const besideDark = ['#1b1814', '#26221c', '#30342d', '#10231f'];

/** Contrast ratio of two colors `#rrggbb` by WCAG 2, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const luminance = (written: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(written.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

export type Center = z.infer<typeof centerShape>;
export type CenterPlace = Center['places'][number];

const fields = Object.keys(centerShape.shape) as (keyof Center)[];

/** Rules with a message of their own. */
export const rules = [
  'plainText',
  'costlyNumber',
  'endFirst',
  'overlap',
  'sameDayTwice',
  'sameLanguageTwice',
  'placeTwice',
  'sameProgramTwice',
  'neverLeftOut',
  'lowContrast',
] as const;
type Rule = (typeof rules)[number];

/** Key under `staff.needed` of the message that says what the field should hold. */
export type Needed = Exclude<keyof Center, '$schema'> | 'file' | 'object' | 'noSuchField' | Rule;

/** What of the settings every way of use shows; `own`: path of the folder with the file. */
export const shownOf = (
  { name, logo, hours, localLine, places, languagesFirst, programsFirst, programsLeftOut, reportTo }: Center,
  own: string,
): PageCenter => ({
  name,
  ...(logo && { logo: own + logo }),
  ...(languagesFirst.length > 0 && { languages: [...new Set([...languagesFirst, ...languageTags])] }),
  ...{ hours, localLine, places, programsFirst, programsLeftOut, reportTo },
});

/** An invalid value in the settings file. */
export interface CenterFault {
  /** Path such as `hours[0].from`; '' for the whole file. */
  field: string;
  /** The value found, at most 60 characters; '' if there is none. */
  found: string;
  needed: Needed;
}

/**
 * Parses the settings and never throws: an invalid field gets its default and is listed in `faults`.
 * @param file text of the file, or null if there is none.
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
    // Some editors start a file with a byte order mark, which JSON.parse rejects.
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

/** Invisible characters are written as code points, so that staff can see them and they cannot reorder the message. */
const shown = (value: unknown): string => shortened(visible(JSON.stringify(value) ?? ''));
const visible = (text: string): string =>
  [...text]
    .map((sign) =>
      hasInvisibleCharacters(sign)
        ? `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
        : sign,
    )
    .join('');
const shortened = (long: string): string => (long.length > 60 ? `${long.slice(0, 57)}…` : long);

/** The settings file, or null if it cannot be fetched within three seconds. */
export const fetchCenter = async (): Promise<string | null> => {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), 3_000);
  try {
    const answer = await fetch(`${centerHome()}center.json`, {
      cache: 'no-store',
      signal: late.signal,
    });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};

import { z } from 'zod';
import { cityLine } from '../../../src/catalog/city/cityLine';
import { nonAnswers } from '../../../src/catalog/questions';
import type { Catalog } from './check';
import { fault, faultsOf, type Rows } from './fault';
import {
  datedBySource,
  dayUntil,
  hours,
  keyOf,
  once,
  oneOf,
  phone,
  reachableFields,
  text,
  url,
} from './parts';

/** @returns what is wrong with what a contact says of the city's line, and with its page, by field */
const contactFaults = (
  { say, phone, orPhone, url }: { say?: string; phone?: string; orPhone?: string; url?: string },
  { contacts, pagesOfOffices }: Catalog,
): readonly (readonly [field: string, message: string | false])[] => {
  const line = (contacts[cityLine] as { phone?: string } | undefined)?.phone ?? '';
  return [
    [
      'say',
      say !== undefined && ![phone, orPhone].includes(line) && `nothing: only ${line} asks what one wants`,
    ],
    [
      'url',
      url !== undefined &&
        !pagesOfOffices.some((host) => url === host || url.startsWith(`${host}/`)) &&
        `a page of ${pagesOfOffices.join(', ')}; our headers let nobody open another before a programmer has added it to scripts/serve/pagesOfOffices.mjs`,
    ],
  ];
};

export const contactShape = (catalog: Catalog, today: string) =>
  z
    .strictObject({
      ...reachableFields,
      name: text,
      orPhone: phone.optional(),
      say: text.optional(),
      hours: z.union([z.literal('always'), hours], '"always", or days with from and to').optional(),
      confidence: oneOf(['high', 'medium']),
      source: keyOf(catalog.sources),
      checkedOn: dayUntil(today).nullable(),
    })
    .superRefine((row, context) => {
      datedBySource(catalog.sources)(row, context);
      for (const [field, message] of contactFaults(row as Parameters<typeof contactFaults>[0], catalog))
        if (message) context.addIssue({ code: 'custom', path: [field], message });
    });

export const providerShape = ({ contacts, sources }: Catalog) =>
  z.strictObject({
    name: text,
    about: text.regex(/[.]$/, 'a sentence that ends in a period'),
    url: url.optional(),
    contacts: once(keyOf(contacts)).optional(),
    source: keyOf(sources),
  });

export const sourceShape = (today: string) =>
  z.strictObject({
    title: text,
    url: z.union(
      [url, z.string().regex(/^tel:\+1\d{10}$/)],
      'an address that begins with http:// or https://, or tel:+1 and ten digits for a call',
    ),
    dated: z
      .union(
        [z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)],
        'a real YYYY-MM-DD, YYYY-MM or YYYY',
      )
      .refine((day) => day <= today, `no day after ${today}`)
      .nullable(),
    kind: oneOf(['official', 'provider', 'legal aid', 'news', 'directory']),
  });

export const questionShapeOf = (row: unknown) => {
  const { answers = [] } = row as { answers?: readonly string[] };
  return z.strictObject({
    kind: oneOf(['one', 'several']),
    asked: oneOf(['always', 'whenItMatters']),
    about: oneOf(['person', 'family']),
    answers: once(
      z.string().refine((id) => !(nonAnswers as readonly string[]).includes(id), 'an id of its own'),
    ).min(2, 'two answers'),
    noneOfThese: oneOf(answers).optional(),
    anything: oneOf(answers).optional(),
    leavesOpen: z.partialRecord(oneOf(answers), once(oneOf(answers))).optional(),
    impliedNoBy: z.strictObject({ question: z.string(), is: z.array(z.string()).min(1) }).optional(),
  });
};

/** Schema chosen by the condition's own form, so that a fault is reported at its field and not at the root. */
export const conditionShapeOf = (row: unknown, questions: Rows): z.ZodType => {
  if (typeof row !== 'object' || row === null) return z.strictObject({}, 'a condition');
  const node = row as Rows;
  const parts = (list: unknown) =>
    Array.isArray(list)
      ? z
          .tuple(list.map((part) => conditionShapeOf(part, questions)) as [z.ZodType])
          .refine((all) => all.length > 1, 'two conditions')
      : z.array(z.unknown(), 'a list of conditions');
  if ('all' in node) return z.strictObject({ all: parts(node.all) });
  if ('any' in node) return z.strictObject({ any: parts(node.any) });
  if ('not' in node) return z.strictObject({ not: conditionShapeOf(node.not, questions) });
  if ('incomeAtMost' in node)
    return z.strictObject({
      incomeAtMost: z.strictObject({
        percentOfPoverty: z.int().positive(),
        countsExpectedChild: z.literal(true, 'true').optional(),
      }),
    });
  if ('neverAsked' in node) return z.strictObject({ neverAsked: z.literal(true, 'true') });
  const { answers = [] } = (questions[String(node.question)] ?? {}) as { answers?: readonly string[] };
  return z.strictObject({ question: keyOf(questions), is: once(oneOf(answers)).min(1, 'an answer') });
};

export const moneyFaults = ({ povertyGuidelines, sources }: Catalog, today: string): readonly string[] => {
  const dollars = z.int('whole dollars').positive('more than 0');
  const shape = z
    .strictObject({
      year: z.int('a year'),
      effectiveFrom: dayUntil(today),
      firstPerson: dollars,
      eachFurther: dollars,
      source: keyOf(sources),
      checkedOn: dayUntil(today),
    })
    .superRefine(datedBySource(sources));
  const years = povertyGuidelines.map((row) => Number((row as { year: unknown }).year));
  return [
    ...povertyGuidelines.flatMap((row, i) => faultsOf('money.ts', `povertyGuidelines[${i}]`, shape, row)),
    ...years.flatMap((year, i) =>
      i === 0 || year > (years[i - 1] ?? 0)
        ? []
        : [fault('money.ts', `povertyGuidelines[${i}].year`, year, 'a later year than the row above')],
    ),
  ];
};

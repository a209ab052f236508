import { isLanguageTag } from '../../../locales/languages';
import { englishNames } from '../../../locales/spoken';
import type { Condition } from '../../../src/catalog/conditions';
import { inOneLine, treeOf, type VisitWords } from './inWords';

type Rows = Readonly<Record<string, unknown>>;

/** The catalog at one commit, as plain data. */
export interface Snapshot {
  programs: Rows;
  conditions: Rows;
  questions: Rows;
  contacts: Rows;
  sources: Rows;
  providers: Rows;
  povertyLines: Rows;
  places: Rows;
  /** English texts by key, such as `programs.idnyc.title`. */
  words: Readonly<Record<string, string>>;
  visit: VisitWords;
  /** By language tag, then by key; without English. */
  translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What native readers thought, by language tag and key. */
  readings: Readonly<Record<string, Rows>>;
}

/** The differences between two snapshots, one sentence each; empty if there are none. */
export const changesBetween = (before: Snapshot, after: Snapshot): readonly string[] => [
  ...rowChanges('Program', before.programs, after.programs, fieldChanges),
  ...rowChanges('Condition', before.conditions, after.conditions, (was, is) => [
    `was: ${inWords(was, before.visit)}; is now: ${inWords(is, after.visit)}`,
  ]),
  ...rowChanges('Question', before.questions, after.questions, fieldChanges),
  ...rowChanges('Contact', before.contacts, after.contacts, fieldChanges),
  ...rowChanges('Source', before.sources, after.sources, fieldChanges),
  ...rowChanges('Organization', before.providers, after.providers, fieldChanges),
  ...rowChanges('Poverty line of', before.povertyLines, after.povertyLines, fieldChanges),
  ...rowChanges('Place', before.places, after.places, fieldChanges),
  ...rowChanges('Words', before.words, after.words, (was, is) => [`“${was}” became “${is}”`]),
  ...Object.keys(after.translations).flatMap((tag) => [
    ...rowChanges(
      `Words in ${nameOf(tag)}`,
      before.translations[tag] ?? {},
      after.translations[tag] ?? {},
      (was, is) => [`“${was}” became “${is}”`],
    ),
    ...readingChanges(nameOf(tag), before.readings[tag] ?? {}, after.readings[tag] ?? {}),
  ]),
];

const nameOf = (tag: string): string => (isLanguageTag(tag) ? englishNames[tag] : tag);

/** Readings are counted, and doubts told. */
const readingChanges = (language: string, before: Rows, after: Rows): readonly string[] => {
  const read = Object.entries(after).filter(([key, reading]) => !same(before[key], reading)) as [
    string,
    { verdict: string; note?: string },
  ][];
  if (read.length === 0) return [];
  const many = (verdict: string) => read.filter(([, reading]) => reading.verdict === verdict).length;
  return [
    `${language}: ${read.length} sentences were read by somebody who grew up with it: ${many('accepted')} accepted, ${many('changed')} changed, ${many('doubted')} doubted.`,
    ...read
      .filter(([, { verdict }]) => verdict === 'doubted')
      .map(([key, { note = '' }]) => `${language}: a doubt of ${key}: ${note}`),
  ];
};

const rowChanges = (
  what: string,
  before: Rows,
  after: Rows,
  changes: (was: unknown, is: unknown) => readonly string[],
): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
    if (!(id in before)) return [`${what} ${id}${valueText(after[id])} was added.`];
    if (!(id in after)) return [`${what} ${id}${valueText(before[id])} was taken out.`];
    if (same(before[id], after[id])) return [];
    return changes(before[id], after[id]).map((change) => `${what} ${id}: ${change}.`);
  });

/** Compares objects field by field; lists by added and removed items and by order. */
const fieldChanges = (was: unknown, is: unknown, path = ''): readonly string[] => {
  if (same(was, is)) return [];
  const at = path === '' ? '' : `${path}: `;
  if (Array.isArray(was) && Array.isArray(is)) return [`${at}${listChange(was, is)}`];
  if (isRow(was) && isRow(is))
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field) =>
      fieldChanges(was[field], is[field], path === '' ? field : `${path}.${field}`),
    );
  if (was === undefined) return [`${at}${shown(is)} was added`];
  if (is === undefined) return [`${at}${shown(was)} was taken out`];
  return [`${at}from ${shown(was)} to ${shown(is)}`];
};

const listChange = (was: readonly unknown[], is: readonly unknown[]): string => {
  const missing = (from: readonly unknown[], list: readonly unknown[]) =>
    from.filter((one) => !list.some((other) => same(one, other))).map(shown);
  const [gone, come] = [missing(was, is), missing(is, was)];
  if (gone.length + come.length === 0) return `the order is now ${is.map(shown).join(', ')}`;
  return [
    ...(come.length > 0 ? [`${come.join(', ')} was added`] : []),
    ...(gone.length > 0 ? [`${gone.join(', ')} was taken out`] : []),
  ].join('; ');
};

const inWords = (condition: unknown, visit: VisitWords): string =>
  inOneLine(treeOf(condition as Condition, visit));
const isRow = (value: unknown): value is Rows =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const shown = (value: unknown): string => {
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(shown).join(', ');
  if (isRow(value))
    return Object.entries(value)
      .map(([field, inner]) => `${field} ${shown(inner)}`)
      .join('; ');
  return String(value);
};
/** A sentence is quoted after its key; other values are named by key only. */
const valueText = (value: unknown): string => (typeof value === 'string' ? ` ${shown(value)}` : '');
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

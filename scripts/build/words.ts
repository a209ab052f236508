/**
 * The words of every language as flat lists, and the record that ties each translation to the English
 * sentence it was made from. `npm run author -- words es` stamps that record after es was brought up to date.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../locales/languages';

const root = join(import.meta.dirname ?? process.cwd(), '../..', 'locales');

/** Key (`namespace.path.to.word`) to text, in the file's order. */
export type Words = ReadonlyMap<string, string>;

/** One thing that has one name in a language, and the names that would mean something else to its readers. */
export interface Term {
  english: string;
  /** The one name; it must occur in the words. */
  use: string;
  /** Parts of text that no string may hold, whatever their case. */
  never: readonly string[];
  /** Keys in which a forbidden part is meant after all. */
  except?: readonly string[];
  why: string;
}

/** One reading of the words by somebody or something that did not write them. */
export interface WordsReading {
  /** YYYY-MM-DD */
  on: string;
  /** Who or what read, and whether the English was hidden. */
  by: string;
  /** How many strings were read, of how many. */
  read: string;
  /** Key to what the reader understood and what was changed; only where it differed from the English. */
  differences: Record<string, string>;
}

/** What is known about one translation. */
export interface WordsRecord {
  writtenBy: string;
  secondReading: string;
  reviewedByNative: boolean;
  notes: string;
  terms?: readonly Term[];
  /** Key to the one line that the first native reader should see: a doubt, or why a proposal was not taken. */
  forNativeReader?: Record<string, string>;
  readings?: readonly WordsReading[];
  /** Key to the hash of the English text that the translation was made from. */
  sources: Record<string, string>;
}

export const namespacesOf = (tag: LanguageTag): string[] =>
  readdirSync(join(root, tag))
    .filter((file) => file.endsWith('.json') && file !== 'record.json')
    .map((file) => file.replace('.json', ''))
    .sort();

export const readWords = (tag: LanguageTag): Words =>
  new Map(namespacesOf(tag).flatMap((name) => flatten(readJson(join(root, tag, `${name}.json`)), name)));

export const readRecord = (tag: LanguageTag): WordsRecord | null => {
  const file = join(root, tag, 'record.json');
  return existsSync(file) ? (readJson(file) as WordsRecord) : null;
};

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** The key without its plural ending, where `plurals` says that the English text has plural forms. */
export const baseKey = (key: string): string => key.replace(pluralEnding, '');

/** The English text behind a key of any language: its own, or the plural form that stands for all. */
export const englishFor = (key: string, english: Words): string | undefined =>
  english.get(key) ?? english.get(`${baseKey(key)}_other`);

/** Writes the hash of today's English beside each word of this language. */
export const stamp = (tag: LanguageTag): number => {
  const english = readWords('en');
  const sources: Record<string, string> = {};
  for (const key of readWords(tag).keys()) {
    const source = englishFor(key, english);
    if (source !== undefined) sources[key] = hashOf(source);
  }
  const before = readRecord(tag) ?? {
    writtenBy: '',
    secondReading: '',
    reviewedByNative: false,
    notes: '',
    sources: {},
  };
  writeFileSync(join(root, tag, 'record.json'), `${JSON.stringify({ ...before, sources }, null, 2)}\n`);
  return Object.keys(sources).length;
};

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') throw new Error(`${path}: expected words, found ${value}`);
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

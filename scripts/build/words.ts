/**
 * The words of every language as flat lists, and the record of the English text that each translation was made
 * from. `npm run author -- words es` updates that record once es is up to date.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../locales/languages';
import { baseKey } from './baseKey.ts';

const root = join(import.meta.dirname ?? process.cwd(), '../..', 'locales');

/** Key (`namespace.path.to.word`) to text, in file order. */
export type Words = ReadonlyMap<string, string>;

/** The required term for a concept in a language, and terms that readers would misunderstand. */
export interface Term {
  english: string;
  /** Must occur in the words. */
  use: string;
  /** Substrings that no text may contain, in any case. */
  never: readonly string[];
  /** Keys in which such a substring is correct. */
  except?: readonly string[];
  why: string;
}

/** One review of the words by someone other than their author. */
export interface WordsReading {
  /** YYYY-MM-DD */
  on: string;
  /** Who or what reviewed, and whether the English was hidden. */
  by: string;
  /** How many texts were reviewed, of how many. */
  read: string;
  /** Key to the reviewer's understanding and the change made; only where it differed from the English. */
  differences: Record<string, string>;
}

/** Holds as long as neither the English nor the words are changed. */
export interface NativeReading {
  verdict: 'accepted' | 'changed' | 'doubted';
  /** YYYY-MM-DD */
  on: string;
  /** Hashes of what was read. */
  english: string;
  words: string;
  note?: string;
}

/** Status of one translation. */
export interface WordsRecord {
  writtenBy: string;
  secondReading: string;
  /** Key to what somebody who grew up with the language thought of these words. */
  native?: Record<string, NativeReading>;
  notes: string;
  terms?: readonly Term[];
  /** Key to a note for the first native reader: a doubt, or why a proposal was rejected. */
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

/** Whether words belong to facts, which may be newer than their translation and are then shown in English. */
export const mayWait = (key: string): boolean => key.startsWith('programs.');

/** The English text for a key of any language: its own, or the plural form `other`. */
export const englishFor = (key: string, english: Words): string | undefined =>
  english.get(key) ?? english.get(`${baseKey(key)}_other`);

/** A sentence of a language beside its English, with what a native reader thought of these very words. */
export interface Sentence {
  key: string;
  /** Absent where nobody has translated it yet. */
  text?: string;
  english: string;
  reading?: NativeReading;
  doubt?: string;
}

export const sentencesOf = (tag: LanguageTag): readonly Sentence[] => {
  const [english, words, record] = [readWords('en'), readWords(tag), readRecord(tag)];
  const missing = [...english.keys()].filter((key) => !words.has(key) && !isPlural(key, english));
  return [...words.keys(), ...missing].map((key) => {
    const [text, source = ''] = [words.get(key), englishFor(key, english)];
    const reading = record?.native?.[key];
    const holds = reading?.english === hashOf(source) && reading.words === hashOf(text ?? '');
    const doubt = record?.forNativeReader?.[key];
    return {
      key,
      english: source,
      ...(text !== undefined && { text }),
      ...(holds && { reading }),
      ...(doubt && { doubt }),
    };
  });
};

const isPlural = (key: string, english: Words): boolean => english.has(`${baseKey(key)}_one`);

/** How many sentences of a language a native reader has accepted or mended, and how many nobody has translated. */
export const nativeShare = (tag: LanguageTag): { read: number; of: number; untranslated: number } => {
  const all = sentencesOf(tag);
  return {
    read: all.filter(({ reading }) => reading && reading.verdict !== 'doubted').length,
    of: all.length,
    untranslated: all.filter(({ text }) => text === undefined).length,
  };
};

/** Records the hash of the current English for each text of this language. */
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

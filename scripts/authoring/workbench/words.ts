import type { LanguageTag } from '../../../locales/languages';
import type { ProgramId } from '../../../src/catalog/programs';
import type { GraphWords } from './drawing';

/** Texts of programs as plain data; any may be missing in a language. */
export interface ProgramWords {
  programs: Readonly<Record<ProgramId, Readonly<Record<string, string>>>>;
  conditions: Readonly<Record<string, string>>;
  advice: Readonly<Record<string, string>>;
  bring: Readonly<Record<string, { item: string }>>;
  confirms: Readonly<Record<string, string>>;
}

const files = import.meta.glob<unknown>('../../../locales/*/*.json', { eager: true, import: 'default' });

/** A file of a language: a namespace of its words, or its record. */
export const wordsOf = (tag: LanguageTag, file: string): unknown =>
  files[`../../../locales/${tag}/${file}.json`];

export const visitWords = (tag: LanguageTag): GraphWords => wordsOf(tag, 'visit') as GraphWords;

export const programWords = (tag: LanguageTag): ProgramWords => wordsOf(tag, 'programs') as ProgramWords;

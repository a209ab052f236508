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

const files = import.meta.glob<unknown>(
  ['../../../locales/*/visit.json', '../../../locales/*/programs.json'],
  {
    eager: true,
    import: 'default',
  },
);

export const visitWords = (tag: LanguageTag): GraphWords =>
  files[`../../../locales/${tag}/visit.json`] as GraphWords;

export const programWords = (tag: LanguageTag): ProgramWords =>
  files[`../../../locales/${tag}/programs.json`] as ProgramWords;

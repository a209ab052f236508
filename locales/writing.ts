import type { LanguageTag } from './languages';

/** What the build and the checks must know of how a language is written; no page asks. */
interface Writing {
  /** How its letters look. */
  script: 'latin' | 'cyrillic' | 'bengali' | 'hans' | 'hant' | 'hangul' | 'naskh' | 'nastaliq';
  /** Plural categories, from our own table: browsers know none for Haitian Creole and guess by the device. */
  plurals: readonly Intl.LDMLPluralRule[];
}

export const writing: Readonly<Record<LanguageTag, Writing>> = {
  en: { script: 'latin', plurals: ['one', 'other'] },
  es: { script: 'latin', plurals: ['one', 'many', 'other'] },
  'zh-Hans': { script: 'hans', plurals: ['other'] },
  'zh-Hant': { script: 'hant', plurals: ['other'] },
  ru: { script: 'cyrillic', plurals: ['one', 'few', 'many', 'other'] },
  bn: { script: 'bengali', plurals: ['one', 'other'] },
  ht: { script: 'latin', plurals: ['one', 'other'] },
  ko: { script: 'hangul', plurals: ['other'] },
  ar: { script: 'naskh', plurals: ['zero', 'one', 'two', 'few', 'many', 'other'] },
  ur: { script: 'nastaliq', plurals: ['one', 'other'] },
  fr: { script: 'latin', plurals: ['one', 'many', 'other'] },
  pl: { script: 'latin', plurals: ['one', 'few', 'many', 'other'] },
};

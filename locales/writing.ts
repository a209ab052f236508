import type { LanguageTag } from './languages';

/** How a language is written; used by the build and the checks only. */
interface Writing {
  script: 'latin' | 'cyrillic' | 'bengali' | 'hans' | 'hant' | 'hangul' | 'naskh' | 'nastaliq';
  /** Listed here because `Intl` has no plural rules for Haitian Creole and falls back to the device's language. */
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

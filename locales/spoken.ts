import { type LanguageTag, languageOf } from './languages';

/** A language as it is spoken: what an interpreter is asked for. */
export interface SpokenLanguage {
  /** In its own letters. */
  name: string;
  /** As a clerk or an interpreter line in New York calls it. */
  englishName: string;
}

/** The name that a clerk or an interpreter line in New York uses for a language we write. */
export const englishNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  es: 'Spanish',
  'zh-Hans': 'Chinese (Mandarin)',
  'zh-Hant': 'Chinese (Cantonese)',
  ru: 'Russian',
  bn: 'Bangla',
  ht: 'Haitian Creole',
  ko: 'Korean',
  ar: 'Arabic',
  ur: 'Urdu',
  fr: 'French',
  pl: 'Polish',
};

/** What the readers of a language may speak, the most likely first: one script is read by speakers of several. */
export const spokenBy = (tag: LanguageTag): readonly SpokenLanguage[] =>
  several[tag] ?? [{ name: languageOf(tag).name, englishName: englishNames[tag] }];

const several: Partial<Record<LanguageTag, readonly SpokenLanguage[]>> = {
  'zh-Hans': [
    { name: '普通话', englishName: 'Mandarin' },
    { name: '福州话', englishName: 'Fuzhounese' },
    { name: '广东话', englishName: 'Cantonese' },
  ],
  'zh-Hant': [
    { name: '廣東話', englishName: 'Cantonese' },
    { name: '國語', englishName: 'Mandarin' },
    { name: '台語', englishName: 'Taiwanese' },
  ],
};

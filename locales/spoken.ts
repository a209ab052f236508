import { type LanguageTag, languageOf } from './languages';

/** A spoken language, as one asks an interpreter service for it. */
export interface SpokenLanguage {
  /** Its name for itself, in its own script. */
  name: string;
  /** The English name that clerks and interpreter lines use. */
  englishName: string;
}

/** English names of the written languages, as clerks and interpreter lines use them. */
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

/** What readers of a written language may speak, most likely first; one Chinese script serves several languages. */
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

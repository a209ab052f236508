/** A language as it is spoken: what an interpreter is asked for. */
export interface SpokenLanguage {
  /** In its own letters. */
  name: string;
  /** As a clerk or an interpreter line in New York calls it. */
  englishName: string;
}

/** One language we write. `script` says how its letters look, for fonts and for checks. */
export interface Language {
  /** BCP 47 tag; also the folder's name and the first part of the page's address. */
  tag: string;
  /** The language's own name, in its own letters. Never translated. */
  name: string;
  /** The name that a clerk or an interpreter line in New York uses. */
  englishName: string;
  direction: 'ltr' | 'rtl';
  script: 'latin' | 'cyrillic' | 'bengali' | 'hans' | 'hant' | 'hangul' | 'naskh' | 'nastaliq';
  /** Plural categories, from our own table: browsers know none for Haitian Creole and guess by the device. */
  plurals: readonly Intl.LDMLPluralRule[];
  /** What its readers may speak, the most likely first: one script is read by speakers of several languages. */
  spoken: readonly SpokenLanguage[];
}

/** Every language we write, in the order in which the City lists them. A new one is a folder and a row. */
export const languages = [
  row('en', 'English', 'English', 'ltr', 'latin', ['one', 'other']),
  row('es', 'Español', 'Spanish', 'ltr', 'latin', ['one', 'many', 'other']),
  row(
    'zh-Hans',
    '简体中文',
    'Chinese (Mandarin)',
    'ltr',
    'hans',
    ['other'],
    [
      { name: '普通话', englishName: 'Mandarin' },
      { name: '福州话', englishName: 'Fuzhounese' },
      { name: '广东话', englishName: 'Cantonese' },
    ],
  ),
  row(
    'zh-Hant',
    '繁體中文',
    'Chinese (Cantonese)',
    'ltr',
    'hant',
    ['other'],
    [
      { name: '廣東話', englishName: 'Cantonese' },
      { name: '國語', englishName: 'Mandarin' },
      { name: '台語', englishName: 'Taiwanese' },
    ],
  ),
  row('ru', 'Русский', 'Russian', 'ltr', 'cyrillic', ['one', 'few', 'many', 'other']),
  row('bn', 'বাংলা', 'Bangla', 'ltr', 'bengali', ['one', 'other']),
  row('ht', 'Kreyòl Ayisyen', 'Haitian Creole', 'ltr', 'latin', ['one', 'other']),
  row('ko', '한국어', 'Korean', 'ltr', 'hangul', ['other']),
  row('ar', 'العربية', 'Arabic', 'rtl', 'naskh', ['zero', 'one', 'two', 'few', 'many', 'other']),
  row('ur', 'اردو', 'Urdu', 'rtl', 'nastaliq', ['one', 'other']),
  row('fr', 'Français', 'French', 'ltr', 'latin', ['one', 'many', 'other']),
  row('pl', 'Polski', 'Polish', 'ltr', 'latin', ['one', 'few', 'many', 'other']),
] as const satisfies readonly Language[];

export type LanguageTag = (typeof languages)[number]['tag'];

export const languageTags: readonly LanguageTag[] = languages.map((language) => language.tag);

export const languageOf = (tag: LanguageTag): Language =>
  languages.find((language) => language.tag === tag) ?? languages[0];

export const isLanguageTag = (tag: string): tag is LanguageTag =>
  (languageTags as readonly string[]).includes(tag);

function row<const T extends string>(
  tag: T,
  name: string,
  englishName: string,
  direction: Language['direction'],
  script: Language['script'],
  plurals: Language['plurals'],
  spoken: Language['spoken'] = [{ name, englishName }],
) {
  return { tag, name, englishName, direction, script, plurals, spoken };
}

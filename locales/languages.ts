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
}

/** Every language we write, in the order in which the City lists them. A new one is a folder and a row. */
export const languages = [
  row('en', 'English', 'English', 'ltr', 'latin', ['one', 'other']),
  row('es', 'Español', 'Spanish', 'ltr', 'latin', ['one', 'many', 'other']),
  row('zh-Hans', '简体中文', 'Chinese (Mandarin)', 'ltr', 'hans', ['other']),
  row('zh-Hant', '繁體中文', 'Chinese (Cantonese)', 'ltr', 'hant', ['other']),
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
) {
  return { tag, name, englishName, direction, script, plurals };
}

import { isOffered } from './city.ts';

export interface Language {
  /** BCP 47 tag; also the folder under `locales` and the first path segment of the page. */
  tag: string;
  /** The language's name for itself; never translated. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** Languages that we have words in. To add one: a folder and a row here. */
const known = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'es', name: 'Español', direction: 'ltr' },
  { tag: 'zh-Hans', name: '简体中文', direction: 'ltr' },
  { tag: 'zh-Hant', name: '繁體中文', direction: 'ltr' },
  { tag: 'ru', name: 'Русский', direction: 'ltr' },
  { tag: 'bn', name: 'বাংলা', direction: 'ltr' },
  { tag: 'ht', name: 'Kreyòl Ayisyen', direction: 'ltr' },
  { tag: 'ko', name: '한국어', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
  { tag: 'ur', name: 'اردو', direction: 'rtl' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'pl', name: 'Polski', direction: 'ltr' },
] as const satisfies readonly Language[];

export type LanguageTag = (typeof known)[number]['tag'];

/** The languages of the city's site, in the order of showing. */
export const languages = known.filter(({ tag }) => isOffered(tag));

export const languageTags: readonly LanguageTag[] = languages.map((language) => language.tag);

export const languageOf = (tag: LanguageTag): Language =>
  known.find((language) => language.tag === tag) ?? known[0];

export const isLanguageTag = (tag: string): tag is LanguageTag =>
  (languageTags as readonly string[]).includes(tag);

import type { LanguageTag } from '../../locales/languages';
import { homePath } from '../language/homePath';

export { homePath };

/** The static page of all programs, for people who prefer not to answer questions. */
export const allPath = (tag: LanguageTag): string => `${homePath(tag)}all/`;

/** The static page of urgent numbers; needs no JavaScript and replaces a screen that fails to load. */
export const nowPath = (tag: LanguageTag): string => `${homePath(tag)}now/`;

/** The static page of the privacy promise. */
export const promisePath = (tag: LanguageTag): string => `${homePath(tag)}promise/`;

/** The page of the facts as data, in English only; the files are beside it. */
export const dataPath = (): string => `${import.meta.env.BASE_URL}data/`;

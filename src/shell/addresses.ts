import type { LanguageTag } from '../../locales/languages';

/** Every program on one page, for who would rather not be asked anything. */
export const allPath = (tag: LanguageTag): string => `/${tag}/all/`;

/** Whom to call in danger. It opens without our script, and in the place of a screen that did not come. */
export const nowPath = (tag: LanguageTag): string => `/${tag}/now/`;

/** What we promise about a person's answers, each sentence with its proof. */
export const promisePath = (tag: LanguageTag): string => `/${tag}/promise/`;

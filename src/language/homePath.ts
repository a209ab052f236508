import type { LanguageTag } from '../../locales/languages';

/**
 * Path of the first page in a language. `BASE_URL` is where the site is served, `/` or `/help/`: Vite's `base`, which
 * the build takes from `SITE_URL`. Write no path without it.
 */
export const homePath = (tag: LanguageTag): string => `${import.meta.env.BASE_URL}${tag}/`;

/** Where the first pages of this page's center are; the site itself, unless the center has pages of its own. */
export const centerHome = (): string => document.documentElement.dataset.home ?? import.meta.env.BASE_URL;

/** Path of the center's first page in a language. */
export const centerPath = (tag: LanguageTag, home = centerHome()): string => `${home}${tag}/`;

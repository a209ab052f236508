import type { LanguageTag } from '../../locales/languages';

/**
 * Path of the first page in a language. `BASE_URL` is where the site is served, `/` or `/help/`: Vite's `base`, which
 * the build takes from `SITE_URL`. Write no path without it.
 */
export const homePath = (tag: LanguageTag): string => `${import.meta.env.BASE_URL}${tag}/`;

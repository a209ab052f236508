import { type LanguageTag, languageTags } from '../../locales/languages';

/**
 * Where the site will stand, from the build's `SITE_URL`.
 * @returns `https://host`, or null where nobody said: search engines take no address without its host.
 * @throws Error that says what is expected.
 */
export const siteOrigin = (given: string | undefined): string | null => {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.href !== `${url.origin}/`)
    throw new Error(
      `SITE_URL is "${given}"; expected is the site's address alone, as in https://help.example.org`,
    );
  return url.origin;
};

/** The same page in every language, so that a search in one does not lead to another. */
export const alternates = (
  origin: string | null,
  tag: LanguageTag,
  pathIn: (tag: LanguageTag) => string,
): string => {
  if (origin === null) return '';
  const at = (other: LanguageTag) => `href="${origin}${pathIn(other)}"`;
  return [
    `<link rel="canonical" ${at(tag)}>`,
    `<link rel="alternate" hreflang="x-default" ${at('en')}>`,
    ...languageTags.map((other) => `<link rel="alternate" hreflang="${other}" ${at(other)}>`),
  ].join('');
};

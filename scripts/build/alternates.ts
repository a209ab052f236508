import { type LanguageTag, languageTags } from '../../locales/languages';

/**
 * Origin of the deployed site, from the build's `SITE_URL`.
 * @returns `https://host`, or null if not given: search engines ignore alternates without a host.
 * @throws Error naming the expected form.
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

/** `hreflang` links to the same page in every language. */
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

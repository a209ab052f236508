/** What search engines and link previews read of a page; nothing without the site's address. */

import { type LanguageTag, languageTags } from '../../locales/languages';
import { city } from '../../src/catalog/city/city';
import { type ProgramId, programOf } from '../../src/catalog/programs';
import { escaped } from './escaped';
import { previewName } from './previews';
import type { Site } from './site';

export interface Findable {
  readonly tag: LanguageTag;
  readonly title: string;
  readonly description: string;
  /** Of the same page in another language. */
  readonly pathIn: (tag: LanguageTag) => string;
  /** Name of the whole site, in the language. */
  readonly siteName: string;
  readonly program?: ProgramId | undefined;
}

/**
 * Canonical address, Open Graph and, for a program, structured data. Open Graph takes the canonical address, and a website
 * as the type, where it names none.
 */
export const foundBy = (site: Site, page: Findable): string => {
  if (site.origin === null) return '';
  const { tag, title, description, siteName, pathIn } = page;
  const properties = {
    title,
    description,
    ...(siteName === title ? {} : { site_name: siteName }),
    image: `${site.origin}${site.base}${tag}/${previewName}`,
  };
  return [
    `<link rel="canonical" href="${site.origin}${pathIn(tag)}">`,
    ...Object.entries(properties).map(
      ([name, value]) => `<meta property="og:${name}" content="${escaped(value)}">`,
    ),
    serviceData(site, page),
  ].join('');
};

/**
 * A data block, which is not executed, so the policy does not concern it. It tells what cannot grow old by itself:
 * a telephone has a day until which it is shown, and structured data cannot hide it.
 */
const serviceData = ({ origin }: Site, { tag, title, description, pathIn, program }: Findable): string => {
  if (!program || programOf(program).status.state === 'ended') return '';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: title,
    alternateName: programOf(program).officialName,
    description,
    url: `${origin}${pathIn(tag)}`,
    areaServed: { '@type': 'City', name: city.name },
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
};

/** Every page in every language, each with the others, which its own head does not name, as a slow line carries it. */
export const sitemap = ({ origin }: Site, pages: readonly ((tag: LanguageTag) => string)[]): string => {
  const at = (pathIn: (tag: LanguageTag) => string, tag: LanguageTag) => `${origin}${pathIn(tag)}`;
  const entry = (pathIn: (tag: LanguageTag) => string, tag: LanguageTag) =>
    `<url><loc>${at(pathIn, tag)}</loc>${[
      ['x-default', 'en'] as const,
      ...languageTags.map((one) => [one, one] as const),
    ]
      .map(([lang, other]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${at(pathIn, other)}"/>`)
      .join('')}</url>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((pathIn) => languageTags.map((tag) => entry(pathIn, tag))),
    '</urlset>\n',
  ].join('\n');
};

/** Search engines ask for it at the root of a host only. */
export const robots = ({ origin, base }: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap.xml\n`;

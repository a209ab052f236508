/**
 * Writes one finished page for each language from the built app, readable before and without our script, and
 * the public pages beside them. Run after `vite build` and `vite build --ssr`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Language, type LanguageTag, languages } from '../../locales/languages';
import { programs } from '../../src/catalog/programs';
import { cardPath } from '../../src/handoff/addresses';
import type * as Pages from '../../src/prerender';
import { allPath, nowPath } from '../../src/shell/addresses';
import { alternates, siteOrigin } from './alternates';
import { builtFrom, expectNamed, inlineIn, manifestIn } from './inline';
import { readWords } from './words';

/** Where the build went; another folder keeps two builds on one machine apart. */
const dist = process.env.DIST ?? 'dist';
const origin = siteOrigin(process.env.SITE_URL);
const template = readFileSync(join(dist, 'index.html'), 'utf8');
const manifest = manifestIn(dist);
const { cardsInEnglish, firstScreens, publicPagesIn } = (await import(
  pathToFileURL(join(`${dist}-ssr`, 'prerender.js')).href
)) as typeof Pages;

const built = (source: string): string => `/${builtFrom(manifest, source).file}`;
const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escaped = (text: string): string => asText(text).replaceAll('"', '&quot;');

/** Puts each content where the template has its place. @throws Error when a place is missing or content is unsafe. */
const filled = (page: string, content: Record<string, string>, where: string): string => {
  const html = Object.entries(content).reduce((text, [place, value]) => {
    if (!text.includes(place)) throw new Error(`${where}: the page has no place for ${place}.`);
    return text.replace(place, () => value);
  }, page);
  if (/ style="| on[a-z]+="/.test(html)) throw new Error(`${where} holds an inline style or handler.`);
  return html;
};

const headed = (
  { tag, direction }: (typeof languages)[number],
  title: string,
  description: string,
  pathIn: (tag: LanguageTag) => string,
  head: string,
) => ({
  'lang="en" dir="ltr"': `lang="${tag}" dir="${direction}"`,
  '<title>Find help</title>': `<title>${escaped(title)}</title>`,
  'content="Free. No name. Nothing is saved."': `content="${escaped(description)}"`,
  '<!--head-->': head + alternates(origin, tag, pathIn),
});

/** The two pages that need no script, for when ours does not come. */
const without = (tag: LanguageTag, lead: string, say: (key: string) => string): string =>
  [
    `<p>${say(lead)}</p>`,
    `<p><a class="button strong" href="${nowPath(tag)}">${say('all.now')}</a></p>`,
    `<p><a class="button" href="${allPath(tag)}">${say('all.link')}</a></p>`,
  ].join('');

/** The words of the first screen as text of the page, so that they need no request of their own. */
const brought = (tag: LanguageTag): string =>
  asText(JSON.stringify(withoutPages(JSON.parse(readFileSync(join('locales', tag, 'visit.json'), 'utf8')))));

/** Words that only stand in finished pages are not brought along by the script. */
const withoutPages = ({ noScript: _, site, all, ...words }: Record<string, Record<string, string>>) => ({
  ...words,
  site: { name: site?.name, city: site?.city },
  all: { link: all?.link },
});

const writePage = (path: string, html: string): void => {
  mkdirSync(join(dist, path), { recursive: true });
  writeFileSync(join(dist, path, 'index.html'), html);
};

/** What a phone shows when somebody puts the page among its apps: our neutral name, in their language. */
const manifestOf = ({ tag, direction }: Language, name: string, description: string): string =>
  `${JSON.stringify({
    name,
    short_name: name,
    description,
    lang: tag,
    dir: direction,
    start_url: `/${tag}/`,
    scope: '/',
    display: 'standalone',
    background_color: '#fbf7f0',
    theme_color: '#fbf7f0',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })}\n`;

const noScript = {
  '<!--late-->': '',
  '<!--first-question-->': '',
  '<noscript><!--noscript--></noscript>': '',
};
const inline = inlineIn(dist, manifest);
expectNamed(inline);
const appScripts = /<script type="module" crossorigin src="([^"]+)"><\/script>\s*/g;
const appStyle = /<link rel="stylesheet" crossorigin href="[^"]+">\s*/;
const [later = ''] = template.match(appStyle) ?? [];
const app = [...template.matchAll(appScripts)].map(([, file]) => file).join(' ');
const bare = template.replace(appScripts, '').replace(appStyle, '');

/** The first page is painted by what it holds, and asks for the rest once it is; see `early/firstTouch.ts`. */
const door = bare
  .replace('<script defer src="/locks.js"></script>', '')
  .replace(
    '<html',
    `<html data-style="${built('src/look/early.css')}" data-guard="${built('src/early/touchGuard.ts')}" data-app="${app}"`,
  )
  .replace('<!--head-->', () => `<style>${inline.style}</style><script>${inline.script}</script><!--head-->`)
  .replace(
    '</body>',
    `<script type="module" src="${built('src/early/inlineFallback.ts')}"></script>${later}</body>`,
  );
const shell = bare.replace(
  '</head>',
  `<script type="module" blocking="render" src="${built('src/publicPage.ts')}"></script><link rel="stylesheet" href="${built('src/look/early.css')}">${later}</head>`,
);

let written = 0;
for (const language of languages) {
  const { tag } = language;
  const words = readWords(tag);
  const say = (key: string) => escaped(words.get(`visit.${key}`) ?? '');
  const { welcome, question } = await firstScreens(tag);
  const html = filled(
    door,
    {
      ...headed(
        language,
        words.get('visit.site.name') ?? '',
        words.get('visit.site.description') ?? '',
        (other) => `/${other}/`,
        `<link rel="manifest" href="/${tag}/site.webmanifest">`,
      ),
      '<!--late-->': `<div class="lost-note" role="alert">${without(tag, 'missing.heading', say)}</div>`,
      '<!--noscript-->': without(tag, 'noScript.lead', say),
      '<!--app-->': welcome,
      '<!--first-question-->': `<template id="first-question">${question}</template><template id="words">${brought(tag)}</template>`,
    },
    `/${tag}/`,
  );
  writePage(tag, html);
  writeFileSync(
    join(dist, tag, 'site.webmanifest'),
    manifestOf(language, words.get('visit.site.name') ?? '', words.get('visit.site.description') ?? ''),
  );
  if (tag === 'en') writePage('', html);
  const pages = await publicPagesIn(tag);
  for (const [at, { path, title, description, body }] of pages.entries()) {
    const inLanguage = (other: LanguageTag) => path.replace(`/${tag}/`, `/${other}/`);
    const head = headed(language, `${title} – ${words.get('visit.site.name')}`, description, inLanguage, '');
    writePage(path, filled(shell, { ...head, ...noScript, '<!--app-->': body }, `${path} (${at})`));
  }
  written += 1 + pages.length;
}
const cardsOf = await cardsInEnglish();
mkdirSync(join(dist, 'cards'), { recursive: true });
for (const { id } of programs) writeFileSync(join(dist, cardPath(id)), cardsOf(id));
console.log(`${written} pages written.`);

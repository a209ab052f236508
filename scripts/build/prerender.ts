/**
 * Prerenders the first page in each language, readable before and without the script, and the public pages.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Language, type LanguageTag, languageOf, languages } from '../../locales/languages';
import { programs } from '../../src/catalog/programs';
import { inlineHashes } from '../serve/inlineHashes.mjs';
import { builtFrom, type Manifest, manifestIn } from './builtFiles';
import { type BuiltCenter, centersIn } from './centerOnPages';
import { fill, fillAll } from './fill';
import { foundBy, robots, sitemap } from './found';
import { expectNamed, type Inline, inlineIn } from './inline';
import { type Made, madeIn } from './made';
import { previewFile, previewName } from './previews';
import { type Site, sendsHeaders, site } from './site';
import { wholeWords } from './wholeWords';
import { readWords } from './words';

type Contents = Parameters<typeof fillAll>[1];

const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escaped = (text: string): string => asText(text).replaceAll('"', '&quot;');

/** @throws Error if a mark is missing, or the page has an inline style or handler, which the policy blocks. */
const filled = (page: string, contents: Contents, where: string): string => {
  const html = fillAll(page, contents, where);
  if (/ style="| on[a-z]+="/.test(html)) throw new Error(`${where} holds an inline style or handler.`);
  return html;
};

const headed = ({ tag, direction }: Language, title: string, description: string, head: string): Contents => [
  ['lang="en" dir="ltr"', `lang="${tag}" dir="${direction}"`],
  ['<title>Find help</title>', `<title>${escaped(title)}</title>`],
  ['content="Free. No name. Nothing is saved."', `content="${escaped(description)}"`],
  ['<!--head-->', head],
];

/** Links to the two pages that need no script, for when it never runs, or did not load. */
const without = ({ allPath, nowPath }: Made, tag: LanguageTag, textOf: (key: string) => string): string =>
  [
    `<p class="never">${textOf('noScript.lead')}</p><p class="late">${textOf('missing.heading')}</p>`,
    `<p><a class="button strong" href="${nowPath(tag)}">${textOf('all.now')}</a></p>`,
    `<p><a class="button" href="${allPath(tag)}">${textOf('all.link')}</a></p>`,
  ].join('');

/** The words of the first screen, embedded to save a request. */
const brought = (tag: LanguageTag): string =>
  asText(JSON.stringify(withoutPages(wholeWords(tag, 'visit') as Record<string, Record<string, string>>)));

/** Without words that only prerendered pages use, or a wall, which fetches its words. */
const withoutPages = ({
  noScript: _,
  site,
  all,
  frame,
  ...words
}: Record<string, Record<string, string>>) => ({
  ...words,
  frame: { ...frame, version: undefined, erased: undefined },
  site: { name: site?.name },
  all: { link: all?.link },
});

/** Web app manifest, with the neutral name in the page's language. */
const manifestOf = ({ tag, direction }: Language, name: string, description: string, start: string): string =>
  `${JSON.stringify({
    name,
    short_name: name,
    description,
    lang: tag,
    dir: direction,
    start_url: start,
    scope: site.base,
    display: 'standalone',
    background_color: '#fbf7f0',
    theme_color: '#fbf7f0',
    icons: [
      { src: `${site.base}icons/icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${site.base}icons/icon-512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${site.base}icons/maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })}\n`;

const noScript: Contents = [
  ['<!--late-->', ''],
  ['<!--first-question-->', ''],
];

/** Splits the template: the page without the app's script and style, and these two, which load later. */
const takenApart = (template: string) => {
  const scripts = /<script type="module" crossorigin src="([^"]+)"><\/script>\s*/g;
  const style = /<link rel="stylesheet" crossorigin href="[^"]+">\s*/;
  const where = 'The template';
  const [later = ''] = template.match(style) ?? [];
  const app = [...template.matchAll(scripts)].map(([, file]) => file).join(' ');
  return { bare: fill(fill(template, scripts, '', where), style, '', where), app, later };
};

/** Paints from inline content and loads the rest afterwards; see `early/firstTouch.ts`. */
export const firstPage = (template: string, manifest: Manifest, inline: Inline): string => {
  const { bare, app, later } = takenApart(template);
  const built = (source: string): string => `${site.base}${builtFrom(manifest, source).file}`;
  const early = `data-base="${site.base}" data-style="${built('src/look/early.css')}" data-guard="${built('src/early/touchGuard.ts')}" data-dialogs="${built('src/early/dialogs.ts')}"`;
  return fillAll(
    fillAll(
      bare,
      [
        [/>\s+</g, '><'],
        [/ \/>/g, '>'],
      ],
      'The template of the first page',
    ),
    [
      [`<script defer src="${site.base}locks.js"></script>`, ''],
      ['<html', `<html data-lost ${early} data-app="${app}"`],
      [
        '</body>',
        `<script type="module" src="${built('src/early/inlineFallback.ts')}"></script>${later}</body>`,
      ],
      ['<!--head-->', `<style>${inline.style}</style><script>${inline.script}</script><!--head-->`],
    ],
    'The template of the first page',
  );
};

/** A static page; its only script is the quick exit. */
export const publicPage = (template: string, manifest: Manifest): string => {
  const { bare, later } = takenApart(template);
  const built = (source: string): string => `${site.base}${builtFrom(manifest, source).file}`;
  const script = `<script type="module" blocking="render" src="${built('src/publicPage.ts')}"></script>`;
  const style = ['src/look/early.css', 'src/pages/promise.css']
    .map((sheet) => `<link rel="stylesheet" href="${built(sheet)}">`)
    .join('');
  return fill(bare, '</head>', `${script}${style}${later}</head>`, 'The template of the public pages');
};

/** A page in the colors of a center. */
const wearing = ({ home, style }: BuiltCenter, page: string): string =>
  style
    ? fill(page, '</head>', `<link rel="stylesheet" href="${home}center.css"></head>`, 'The page of a center')
    : page;

/** A public page from which a visit can begin, with the need that is then ticked. */
const beginningPage =
  (shell: string, template: string, manifest: Manifest, center: string) =>
  (need: string | null): string => {
    const { app } = takenApart(template);
    const dialogs = `${site.base}${builtFrom(manifest, 'src/early/dialogs.ts').file}`;
    const begins = `data-need="${need ?? ''}" data-dialogs="${dialogs}" data-app="${app}"`;
    return fill(shell, '<html', `<html${center} ${begins}`, 'The template of the public pages');
  };

/** @returns the number of pages written */
export const writePages = async (dist: string, site: Site): Promise<number> => {
  const made = await madeIn(dist);
  const { cardsInEnglish, cardPath, dataPageInEnglish, firstScreens, homePath, programPath, publicPagesIn } =
    made;
  const manifest = manifestIn(dist);
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const inline = inlineIn(dist, manifest);
  expectNamed(inline, inlineHashes);
  const centers = centersIn(dist);
  const [ofSite] = centers;
  const first = firstPage(template, manifest, inline);
  const shell = wearing(ofSite, publicPage(template, manifest));
  const beginning = beginningPage(shell, template, manifest, ofSite.attributes);
  const write = (path: string, content: string | Buffer): void => {
    const file = join(dist, path.slice(site.base.length), path.endsWith('/') ? 'index.html' : '');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const { home, style } of centers) if (style) write(`${home}center.css`, style);

  let written = 0;
  const findable = new Map<string, (tag: LanguageTag) => string>();
  for (const language of languages) {
    const { tag } = language;
    const words = readWords(tag);
    const textOf = (key: string) => escaped(words.get(`visit.${key}`) ?? '');
    const name = words.get('visit.site.name') ?? '';
    const about = words.get('visit.site.description') ?? '';
    const common = { tag, siteName: name };
    const homeFound = foundBy(site, { ...common, title: name, description: about, pathIn: homePath });
    for (const center of centers) {
      const { home } = center;
      const path = `${home}${tag}/`;
      const { welcome, question } = await firstScreens(tag, { ...center.page, home });
      const html = filled(
        wearing(center, fill(first, '<html', `<html${center.attributes}`, 'The first page')),
        [
          ...headed(
            language,
            name,
            about,
            `<link rel="manifest" href="${path}site.webmanifest">${homeFound}`,
          ),
          ['<!--late-->', `<div class="lost-note" role="alert">${without(made, tag, textOf)}</div>`],
          ['<!--app-->', welcome],
          [
            '<!--first-question-->',
            `<template id="first-question">${question}</template><template id="words">${brought(tag)}</template>`,
          ],
        ],
        path,
      );
      write(path, html);
      if (tag === 'en') write(home, html);
      write(`${path}site.webmanifest`, manifestOf(language, name, about, path));
      written += 1;
    }
    const pages = await publicPagesIn(tag, sendsHeaders);
    for (const [at, { path, title, description, body, need }] of pages.entries()) {
      const pathIn = (other: LanguageTag) => homePath(other) + path.slice(homePath(tag).length);
      if (tag === 'en') findable.set(path, pathIn);
      const program = programs.find(({ id }) => programPath(tag, id) === path)?.id;
      const found = foundBy(site, { ...common, title, description, pathIn, program });
      const head = headed(language, `${title} – ${name}`, description, found);
      const page = need === undefined ? shell : beginning(need);
      write(path, filled(page, [...head, ...noScript, ['<!--app-->', body]], `${path} (${at})`));
    }
    written += pages.length;
  }
  const { path, title, description, body } = await dataPageInEnglish();
  const inEnglish = headed(languageOf('en'), title, description, '');
  write(path, filled(shell, [...inEnglish, ...noScript, ['<!--app-->', body]], path));
  written += 1;
  const cardsOf = await cardsInEnglish();
  for (const { id } of programs) write(cardPath(id), cardsOf(id));
  if (site.origin !== null) {
    write(`${site.base}sitemap.xml`, sitemap(site, [homePath, ...findable.values()]));
    write(`${site.base}robots.txt`, robots(site));
    for (const { tag } of languages) write(`${homePath(tag)}${previewName}`, readFileSync(previewFile(tag)));
  }
  return written;
};

/**
 * Writes one finished page for each language from the built app: readable before and without our script.
 * Run after `vite build` and `vite build --ssr`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LanguageTag, languages } from '../locales/languages';
import type { ProgramId } from '../src/catalog/programs';
import { writeProgramPages } from './programPages';
import { writePromisePages } from './promisePages';
import { readWords } from './words';

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[] }>;

/** Where the build went; another folder keeps two builds on one machine apart. */
const dist = process.env.DIST ?? 'dist';
const template = readFileSync(join(dist, 'index.html'), 'utf8');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
const { firstScreen, programPage, promisePage } = (await import(
  pathToFileURL(join(`${dist}-ssr`, 'page.js')).href
)) as {
  firstScreen: (tag: LanguageTag) => Promise<string>;
  programPage: (tag: LanguageTag, program: ProgramId, written: readonly LanguageTag[]) => Promise<string>;
  promisePage: (tag: LanguageTag, written: readonly LanguageTag[]) => Promise<string>;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The letters of this language's own page; the browser would find out only after the style sheet has come. */
const fontsOf = (tag: LanguageTag): string[] =>
  (manifest['index.html']?.assets ?? [])
    .filter((file) => new RegExp(`/${tag}(-bold)?-[\\w-]{8}\\.woff2$`).test(file))
    .map((file) => `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin>`);

let written = 0;
for (const { tag, direction } of languages.filter((l) =>
  existsSync(join('locales', l.tag, 'programs.json')),
)) {
  const words = readWords(tag);
  const say = (key: string) => escaped(words.get(`visit.${key}`) ?? '');
  const preload = manifest[`locales/${tag}/visit.json`]?.file;
  const head = [
    preload ? `<link rel="modulepreload" href="/${preload}">` : '',
    ...fontsOf(tag),
    ...languages.map((other) => `<link rel="alternate" hreflang="${other.tag}" href="/${other.tag}/">`),
    '<link rel="alternate" hreflang="x-default" href="/">',
  ].join('');
  const html = template
    .replace('<html lang="en" dir="ltr"', `<html lang="${tag}" dir="${direction}"`)
    .replace(/<title>.*<\/title>/, `<title>${say('site.name')}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, `$1${say('site.description')}`)
    .replace('<!--head-->', head)
    .replace('<!--noscript-->', `<p>${say('noScript.lead')}</p>`)
    .replace('<!--app-->', await firstScreen(tag));
  if (/ style="| on[a-z]+="/.test(html))
    throw new Error(`${tag}: the page holds an inline style or handler.`);
  written += 1;
  mkdirSync(join(dist, tag), { recursive: true });
  writeFileSync(join(dist, tag, 'index.html'), html);
  if (tag === 'en') writeFileSync(join(dist, 'index.html'), html);
}
const pages = {
  dist,
  template,
  script: manifest['src/programPage.ts']?.file ?? '',
  tags: languages.map(({ tag }) => tag).filter((tag) => existsSync(join('locales', tag, 'programs.json'))),
  say: (tag: LanguageTag, key: string) => escaped(readWords(tag).get(key) ?? ''),
};
written += await writeProgramPages({ ...pages, body: programPage });
written += await writePromisePages({ ...pages, body: promisePage });
console.log(`${written} pages written.`);

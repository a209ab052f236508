/** The promise page in each language: what we promise, what we cannot, and how to see for oneself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageTag, languageOf } from '../locales/languages';
import { promisePath } from '../src/promise/sentences';

export interface PageMaker {
  /** The folder of the site. */
  dist: string;
  /** The built `index.html`, with its places still open. */
  template: string;
  /** The built script that makes leaving quick on pages that are whole without it, as the manifest names it. */
  script: string;
  tags: readonly LanguageTag[];
  body: (tag: LanguageTag, written: readonly LanguageTag[]) => Promise<string>;
  say: (tag: LanguageTag, key: string) => string;
}

/** Writes them all, and says how many pages. @throws Error when a page would hold an inline style or handler. */
export const writePromisePages = async ({ dist, template, script, tags, body, say }: PageMaker) => {
  const shell = template
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    // Of the app's own scripts the last gives its place to the one of this page.
    .replace(/<script type="module"[^>]*><\/script>\s*(?=<script type="module")/g, '')
    .replace(/(<script type="module"[^>]* src=")[^"]*/, `$1/${script}`);
  const alternates = tags.map((tag) => `<link rel="alternate" hreflang="${tag}" href="${promisePath(tag)}">`);
  for (const tag of tags) {
    const own = (key: string) => say(tag, `promise.${key}`) || say('en', `promise.${key}`);
    const fill: Record<string, string> = {
      '<html lang="en" dir="ltr"': `<html lang="${tag}" dir="${languageOf(tag).direction}"`,
      '<title>Find help</title>': `<title>${own('heading')} – ${say(tag, 'visit.site.name')}</title>`,
      'content="Free. No name. Nothing is saved."': `content="${own('description')}"`,
      '<!--head-->': alternates.join(''),
      '<noscript><!--noscript--></noscript>': '',
      '<!--app-->': await body(tag, tags),
    };
    const html = Object.entries(fill).reduce((page, [place, content]) => {
      if (!page.includes(place)) throw new Error(`The page has no place for ${place}.`);
      return page.replace(place, () => content);
    }, shell);
    if (/ style="| on[a-z]+="/.test(html))
      throw new Error(`${promisePath(tag)} holds an inline style or handler.`);
    mkdirSync(join(dist, promisePath(tag)), { recursive: true });
    writeFileSync(join(dist, promisePath(tag), 'index.html'), html);
  }
  return tags.length;
};

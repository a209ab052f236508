/** The public page of each program in each language, and the address-book cards that it offers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageTag, languageOf } from '../locales/languages';
import { type ProgramId, programs } from '../src/catalog/programs';
import { cardPath, programPath } from '../src/handoff/addresses';
import { contactCards } from '../src/handoff/contactCard';

export interface PageMaker {
  /** The folder of the site. */
  dist: string;
  /** The built `index.html`, with its places still open. */
  template: string;
  /** The built script of these pages, as the manifest names it. */
  script: string;
  tags: readonly LanguageTag[];
  body: (tag: LanguageTag, program: ProgramId, written: readonly LanguageTag[]) => Promise<string>;
  say: (tag: LanguageTag, key: string) => string;
}

/** Writes them all, and says how many pages. @throws Error when a page would hold an inline style or handler. */
export const writeProgramPages = async ({ dist, template, script, tags, body, say }: PageMaker) => {
  const shell = template
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    // Of the app's own scripts the last gives its place to the one of this page.
    .replace(/<script type="module"[^>]*><\/script>\s*(?=<script type="module")/g, '')
    .replace(/(<script type="module"[^>]* src=")[^"]*/, `$1/${script}`);
  for (const { id } of programs) {
    const head = tags.map((tag) => `<link rel="alternate" hreflang="${tag}" href="${programPath(tag, id)}">`);
    for (const tag of tags) {
      const fill: Record<string, string> = {
        '<html lang="en" dir="ltr"': `<html lang="${tag}" dir="${languageOf(tag).direction}"`,
        '<title>Find help</title>': `<title>${say(tag, `programs.programs.${id}.title`)} – ${say(tag, 'visit.site.name')}</title>`,
        'content="Free. No name. Nothing is saved."': `content="${say(tag, `programs.programs.${id}.summary`)}"`,
        '<!--head-->': head.join(''),
        '<noscript><!--noscript--></noscript>': '',
        '<!--app-->': await body(tag, id, tags),
      };
      const html = Object.entries(fill).reduce(
        (page, [place, content]) => replaceOnce(page, place, content),
        shell,
      );
      if (/ style="| on[a-z]+="/.test(html))
        throw new Error(`${programPath(tag, id)} holds an inline style or handler.`);
      const folder = join(dist, programPath(tag, id));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), html);
    }
  }
  mkdirSync(join(dist, 'cards'), { recursive: true });
  for (const { id } of programs)
    writeFileSync(
      join(dist, cardPath(id)),
      contactCards([{ program: id, places: [] }], (day) => `Facts checked ${day}.`),
    );
  return programs.length * tags.length;
};

const replaceOnce = (page: string, place: string, content: string): string => {
  if (!page.includes(place)) throw new Error(`The page has no place for ${place}.`);
  return page.replace(place, () => content);
};

/** The picture that a message shows beside a link to the site. It names no city and no need: who sees it learns nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageTag, languageOf } from '../../../locales/languages';
import { hashOf, readWords } from '../../build/words';
import { lettersFor } from './letters';

/** In pixels, as Open Graph recommends. */
export const previewSize = { width: 1200, height: 630 } as const;

const style = readFileSync(join(import.meta.dirname, 'preview.css'), 'utf8');

const markup = (tag: LanguageTag, letters: string): string => {
  const words = readWords(tag);
  const sentences = ['welcome.free', 'welcome.forgets'].flatMap((key) =>
    `${words.get(`visit.${key}`)}`.split(/(?<=[.。।۔])\s*/),
  );
  const lines = sentences.map((sentence) => `<p>${sentence}</p>`);
  return `<!doctype html><html lang="${tag}" dir="${languageOf(tag).direction}"><meta charset="utf-8"><style>${style}${letters}</style><h1>${words.get('visit.site.name')}</h1>${lines.join('')}</html>`;
};

export const previewPage = (tag: LanguageTag): string => markup(tag, lettersFor(tag));

/** Of what the picture shows. A cut of our letters changes with any word, and no picture with it. */
export const previewHash = (tag: LanguageTag): string => hashOf(markup(tag, ''));

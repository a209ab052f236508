/**
 * Writes the wall's own pages beside the built app: `/kiosk/`; `/kiosk/forget/`, through which one visit gives way
 * to the next; and the picture for a box that finds no network. Run after `vite build` and before the first page is written over its template.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contact } from '../../src/catalog/contacts';
import { builtFrom, manifestIn } from './inline';
import { lastNumbers, noNetworkPicture } from './noNetwork';
import { readWords } from './words';

const dist = process.env.DIST ?? 'dist';
const template = readFileSync(join(dist, 'index.html'), 'utf8');
const manifest = manifestIn(dist);
const words = readWords('en');
const say = (key: string): string => words.get(key) ?? '';

const built = (source: string) => builtFrom(manifest, source);
const kiosk = built('src/kiosk/start.tsx');

/** In sight only where our script has not come within a few seconds. */
const ifNothingComes = [
  `<main class="late"><h1>${say('kiosk.old.heading')}</h1><ul class="contacts">`,
  ...lastNumbers.map((id) => {
    const { name, phone } = contact(id);
    return `<li class="contact"><bdi translate="no">${name}</bdi><span class="phone">${phone}</span></li>`;
  }),
  '</ul></main>',
].join('');

const head = [
  '<meta name="robots" content="noindex">',
  ...[kiosk, built('locales/en/visit.json')].map(({ file }) => `<link rel="modulepreload" href="/${file}">`),
].join('');
const sheet = (file: string) => `<link rel="stylesheet" href="/${file}">`;
/** A layer of style that comes first is the weakest. */
const first = sheet(built('src/look/early.css').file);
const last = (kiosk.css ?? []).map(sheet).join('');

const page = template
  .replace('<html lang="en" dir="ltr"', '<html lang="en" dir="ltr" data-mode="kiosk" data-edition=""')
  .replace(/<title>.*<\/title>/, `<title>${say('visit.site.name')}</title>`)
  .replace('<!--head-->', head + first)
  .replace('</head>', `${last}</head>`)
  .replace('<!--noscript-->', '')
  .replace('<!--late-->', '')
  .replace('<!--first-question-->', '')
  .replace('<!--app-->', ifNothingComes);

const forget = `<!doctype html>
<html lang="en" data-mode="kiosk">
  <head>
    <meta charset="utf-8" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="refresh" content="0;url=/kiosk/" />
    <title>${say('visit.site.name')}</title>
  </head>
  <body></body>
</html>
`;

mkdirSync(join(dist, 'kiosk/forget'), { recursive: true });
writeFileSync(join(dist, 'kiosk/index.html'), page);
writeFileSync(join(dist, 'kiosk/forget/index.html'), forget);
writeFileSync(join(dist, 'kiosk/no-network.svg'), noNetworkPicture());

/**
 * The kiosk's pages: `/kiosk/`; `/kiosk/forget/`, which it loads between two visits; both once more for each center that
 * has pages of its own, in a folder below them, so that every server sends a kiosk's headers; and the picture for a box
 * without a network.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastNumbers } from '../../src/catalog/city/linesOfWall';
import { contact } from '../../src/catalog/contacts';
import { builtFrom, type Manifest, manifestIn } from './builtFiles';
import { centersIn } from './centerOnPages';
import { fill, fillAll } from './fill';
import { noNetworkPicture } from './noNetwork';
import { site } from './site';
import { readWords } from './words';

const words = readWords('en');
const textOf = (key: string): string => words.get(key) ?? '';

/** Shown only if the script has not loaded within a few seconds. */
const ifNothingComes = (): string =>
  [
    `<main class="late"><h1>${textOf('kiosk.old.heading')}</h1><ul class="contacts">`,
    ...lastNumbers.map((id) => {
      const { name, phone } = contact(id);
      return `<li class="contact"><bdi translate="no">${name}</bdi><span class="phone">${phone}</span></li>`;
    }),
    '</ul></main>',
  ].join('');

/** The kiosk's page, from the bundled template. @throws Error if the template lacks a mark. */
export const kioskPage = (template: string, manifest: Manifest): string => {
  const built = (source: string) => builtFrom(manifest, source);
  const kiosk = built('src/kiosk/start.tsx');
  const sheet = (file: string) => `<link rel="stylesheet" href="${site.base}${file}">`;
  const head = [
    '<meta name="robots" content="noindex">',
    ...[kiosk, built('locales/en/visit.json')].map(
      ({ file }) => `<link rel="modulepreload" href="${site.base}${file}">`,
    ),
    // First, since the first cascade layer is the weakest.
    sheet(built('src/look/early.css').file),
  ].join('');
  return fillAll(
    template,
    [
      ['<html lang="en" dir="ltr"', '<html lang="en" dir="ltr" data-mode="kiosk" data-edition=""'],
      [/<title>.*<\/title>/, `<title>${textOf('visit.site.name')}</title>`],
      ['<!--head-->', head],
      ['</head>', `${(kiosk.css ?? []).map(sheet).join('')}</head>`],
      ['<!--late-->', ''],
      ['<!--first-question-->', ''],
      ['<!--app-->', ifNothingComes()],
    ],
    'The template of the kiosk’s page',
  );
};

const forgetPage = (folder: string): string => `<!doctype html>
<html lang="en" data-mode="kiosk">
  <head>
    <meta charset="utf-8" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="refresh" content="0;url=${site.base}kiosk/${folder}" />
    <title>${textOf('visit.site.name')}</title>
  </head>
  <body></body>
</html>
`;

/** Reads the template, so it must run before the first page overwrites it. */
export const writeKioskPages = (dist: string): void => {
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const ofSite = kioskPage(template, manifestIn(dist));
  for (const { folder, home } of centersIn(dist)) {
    const write = (name: string, html: string) => {
      mkdirSync(join(dist, name), { recursive: true });
      writeFileSync(join(dist, name, 'index.html'), html);
    };
    const own = folder ? fill(ofSite, '<html', `<html data-home="${home}"`, 'The kiosk’s page') : ofSite;
    write(`kiosk/${folder}`, own);
    write(`kiosk/forget/${folder}`, forgetPage(folder));
  }
  writeFileSync(join(dist, 'kiosk/no-network.svg'), noNetworkPicture());
};

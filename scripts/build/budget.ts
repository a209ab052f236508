/**
 * Size budget of the built site for a cheap phone on a slow connection, in bytes after brotli.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { languageTags } from '../../locales/languages';
import { programs } from '../../src/catalog/programs';
import { centersIn } from './centerOnPages';
import { site } from './site';

/**
 * In bytes after brotli. One renamed export moves a bundle by up to 100 bytes, so each limit is 1 % above the build:
 * it catches added content, not different compression.
 */
export const limits = {
  /** All JavaScript that the first page loads. */
  script: 99_200,
  /** Everything loaded up to an answered first question, in English, less what is allowed for the rules of each program. */
  firstVisit: 133_800,
  /** What the first page says of itself to search engines and messengers, where it knows its address. */
  found: 200,
  /** One locale file of one language. */
  words: 12_000,
  /** The words of one program in one language, on the mean, so that they may grow with the programs and no faster. */
  programWords: 260,
  /** What a center's own settings, colors and picture add to its first page. */
  center: 12_000,
} as const;

/** A city of fewer has the words of conditions, papers and costs all the same. */
const fewPrograms = 20;

/** In the first visit, which judges them all. */
const rulesOfOneProgram = 30;

const weighed = new Map<string, number>();

const brotliBytesOf = (content: string | Buffer): number => {
  const hash = createHash('sha256').update(content).digest('base64');
  const bytes =
    weighed.get(hash) ??
    brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length;
  weighed.set(hash, bytes);
  return bytes;
};

const hashInName = /(?<=-)[\w-]{8}(?=\.(?:js|css|woff2)\b)/g;
const commitInVersion = /(?<=\d+\.\d+\.\d+ )[0-9a-f]{8}\b/g;

/** Of one hash, which no compression makes smaller: 48 or 32 bits, as eight signs. */
const bytesOfHash = 6;

/**
 * Weighs the text as if it was served at the root, with all its hashes alike, and each different hash by itself: how well
 * a path or the hashes of one commit compress moves a bundle by a hundred bytes, which must not decide whether the
 * budget holds.
 */
const steadyBytes = (text: string, base: string): number => {
  const met = new Set([hashInName, commitInVersion].flatMap((hash) => text.match(hash) ?? []));
  const alike = text
    .replace(hashInName, '00000000')
    .replace(commitInVersion, '00000000')
    .replaceAll(base, '/');
  return brotliBytesOf(Buffer.from(alike, 'latin1')) + met.size * bytesOfHash;
};

const forSearch = /<link rel="canonical"[^>]*>|<meta property="og:[^>]*>/g;
const settingsInPage = / data-center="[^"]*"/;

/** A policy in the page stands for a header, which no other host's page has to count; a center's settings count by themselves. */
const withoutPolicy = (page: string): string =>
  page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace(settingsInPage, '');

const brotliBytes = (file: string, base: string): number =>
  steadyBytes(withoutPolicy(readFileSync(file, 'latin1')), base);

/** Of all of a page, and of what stands in it for search engines and messengers. */
const pageBytes = (file: string, base: string): { all: number; found: number } => {
  const page = withoutPolicy(readFileSync(file, 'latin1'));
  const all = steadyBytes(page, base);
  return { all, found: all - steadyBytes(page.replace(forSearch, ''), base) };
};

export interface Weight {
  what: keyof typeof limits;
  name: string;
  bytes: number;
}

/** Files that a page names: scripts, also those loaded after the first paint, and others; and its inline script. */
export const assetsOf = (html: string): { scripts: string[]; others: string[]; held: string } => {
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path]) => path ?? '');
  return {
    scripts: [
      ...named(/<script[^>]* src="([^"]+)"/g),
      ...named(/<html[^>]* data-app="([^"]+)"/g).flatMap((paths) => paths.split(' ')),
    ],
    held: named(/<script>(.+?)<\/script>/gs).join(''),
    others: named(/<link rel="(?:stylesheet|preload|icon|manifest|modulepreload)"[^>]*? href="([^"]+)"/g),
  };
};

/**
 * The files that are prefetched during the first question, see `fetchNext` in `src/screens/lazyScreens.ts`; and the
 * fonts of the language names, which the first screen needs on a device without them.
 */
const fetchedNext =
  /^(soon|help|files|suggestion|shift|ShiftToLeave|BrowserBack|UpdateOffer|register)-|-name-[\w-]+\.woff2$/;

const centerWeights = (dist: string): readonly Weight[] =>
  centersIn(dist).map(({ folder, attributes, style, page: { logo } }) => ({
    what: 'center',
    name: folder ? `c/${folder}` : 'center.json',
    bytes:
      brotliBytesOf(attributes + style) +
      (logo ? statSync(join(dist, logo.slice(site.base.length))).size : 0),
  }));

/** @param base the path that the site was built for */
export const weigh = (dist: string, base = site.base): readonly Weight[] => {
  const page = join(dist, 'en/index.html');
  const { scripts, others, held } = assetsOf(readFileSync(page, 'utf8'));
  const sum = (paths: readonly string[]) =>
    paths.reduce((bytes, path) => bytes + brotliBytes(join(dist, path.slice(base.length)), base), 0);
  const next = readdirSync(join(dist, 'assets'))
    .filter((name) => fetchedNext.test(name))
    .map((name) => `${base}assets/${name}`);
  const script = sum(scripts);
  const { all, found } = pageBytes(page, base);
  const city = others.filter((name) => !name.endsWith('/center.css'));
  return [
    { what: 'script', name: scripts.join(' '), bytes: script + brotliBytesOf(held) },
    {
      what: 'firstVisit',
      name: '/en/',
      bytes: script + all - found + sum([...city, ...next]) - programs.length * rulesOfOneProgram,
    },
    { what: 'found', name: '/en/', bytes: found },
    ...centerWeights(dist),
    ...languageTags.flatMap((tag) =>
      readdirSync(join('locales', tag))
        .filter((name) => name !== 'record.json')
        .map((name): Weight => {
          const file = join('locales', tag, name);
          const bytes = brotliBytes(file, base);
          return name === 'programs.json'
            ? {
                what: 'programWords',
                name: file,
                bytes: Math.ceil(bytes / Math.max(programs.length, fewPrograms)),
              }
            : { what: 'words', name: file, bytes };
        }),
    ),
  ];
};

export const tooHeavy = (weights: readonly Weight[]): readonly Weight[] =>
  weights.filter(({ what, bytes }) => bytes > limits[what]);

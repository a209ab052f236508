/**
 * Size budget of the built site for a cheap phone on a slow connection, in bytes after brotli.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { languageTags } from '../../locales/languages';
import { programs } from '../../src/catalog/programs';
import { site } from './site';

/**
 * In bytes after brotli. One renamed export moves a bundle by up to 100 bytes, so each limit is 1 % above the build:
 * it catches added content, not different compression.
 */
export const limits = {
  /** All JavaScript that the first page loads. */
  script: 99_000,
  /** Everything loaded up to an answered first question, in English, less what is allowed for the rules of each program. */
  firstVisit: 133_600,
  /** One locale file of one language. */
  words: 12_000,
  /** The words of one program in one language, on the mean, so that they may grow with the programs and no faster. */
  programWords: 260,
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

/**
 * Replaces the hashes by others of the same length that depend on their order alone: how well the hashes of one commit
 * compress moves a page by a hundred bytes, which must not decide whether the budget holds.
 */
const withSteadyHashes = (text: string): string => {
  const met = new Map<string, number>();
  const steady = (encoding: 'base64url' | 'hex') => (hash: string) => {
    const order = met.get(hash) ?? met.size;
    met.set(hash, order);
    return createHash('sha256').update(`${order}`).digest(encoding).slice(0, 8);
  };
  return text.replace(hashInName, steady('base64url')).replace(commitInVersion, steady('hex'));
};

/** A policy in the page stands for a header, which no other host's page has to count. */
const withoutPolicy = (page: string): string =>
  page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

const brotliBytes = (file: string): number =>
  brotliBytesOf(Buffer.from(withSteadyHashes(withoutPolicy(readFileSync(file, 'latin1'))), 'latin1'));

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

export const weigh = (dist: string): readonly Weight[] => {
  const page = join(dist, 'en/index.html');
  const { scripts, others, held } = assetsOf(readFileSync(page, 'utf8'));
  const sum = (paths: readonly string[]) =>
    paths.reduce((bytes, path) => bytes + brotliBytes(join(dist, path.slice(site.base.length))), 0);
  const next = readdirSync(join(dist, 'assets'))
    .filter((name) => fetchedNext.test(name))
    .map((name) => `${site.base}assets/${name}`);
  const script = sum(scripts);
  return [
    { what: 'script', name: scripts.join(' '), bytes: script + brotliBytesOf(held) },
    {
      what: 'firstVisit',
      name: '/en/',
      bytes: script + brotliBytes(page) + sum([...others, ...next]) - programs.length * rulesOfOneProgram,
    },
    ...languageTags.flatMap((tag) =>
      readdirSync(join('locales', tag))
        .filter((name) => name !== 'record.json')
        .map((name): Weight => {
          const file = join('locales', tag, name);
          const bytes = brotliBytes(file);
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

/**
 * Holds the built site to what a cheap phone on a bad line can bear, in bytes as brotli sends them: where the bytes
 * go, and which limit is passed.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { languageTags } from '../../locales/languages';

/**
 * In bytes after brotli. One renamed export moves a bundle by up to 100 of them, so a limit stands 1 % above what is
 * built: it stops what makes a visit heavier, not what compresses differently.
 */
export const limits = {
  /** All JavaScript that the first page asks for. */
  script: 98_000,
  /** Everything up to an answered first question, in English. */
  firstVisit: 132_000,
  /** The words of one file of one language. */
  words: 12_000,
} as const;

const brotliBytesOf = (content: string | Buffer): number =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

/** The hash in the name of a built file, and the commit behind the version. */
const hashInName = /(?<=-)[\w-]{8}(?=\.(?:js|css|woff2)\b)/g;
const commitInVersion = /(?<=\d+\.\d+\.\d+ )[0-9a-f]{8}\b/g;

/**
 * A built text with other hashes, as long, as many and as mixed, that follow from their order alone: how well the hashes
 * of one commit happen to compress moves a page by a hundred bytes, and no commit may be too heavy by chance.
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

/** Byte for byte as it is, but for the hashes. */
const brotliBytes = (file: string): number =>
  brotliBytesOf(Buffer.from(withSteadyHashes(readFileSync(file, 'latin1')), 'latin1'));

export interface Weight {
  what: keyof typeof limits;
  name: string;
  bytes: number;
}

/** What a page names: scripts, also those that it asks for once it is painted, and the rest; and the script that it holds. */
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
 * The files that are fetched while the first question is read, see `fetchNext` in `src/screens/lazyScreens.ts`; and the
 * letters of every language's own name, which the first screen draws on a device that has none of them.
 */
const fetchedNext =
  /^(soon|help|files|suggestion|shift|ShiftToLeave|BrowserBack|UpdateOffer|register)-|-name-[\w-]+\.woff2$/;

export const weigh = (dist: string): readonly Weight[] => {
  const page = join(dist, 'en/index.html');
  const { scripts, others, held } = assetsOf(readFileSync(page, 'utf8'));
  const sum = (paths: readonly string[]) =>
    paths.reduce((bytes, path) => bytes + brotliBytes(join(dist, path)), 0);
  const next = readdirSync(join(dist, 'assets'))
    .filter((name) => fetchedNext.test(name))
    .map((name) => `assets/${name}`);
  const script = sum(scripts);
  return [
    { what: 'script', name: scripts.join(' '), bytes: script + brotliBytesOf(held) },
    { what: 'firstVisit', name: '/en/', bytes: script + brotliBytes(page) + sum([...others, ...next]) },
    ...languageTags.flatMap((tag) =>
      readdirSync(join('locales', tag))
        .filter((name) => name !== 'record.json')
        .map((name): Weight => {
          const file = join('locales', tag, name);
          return { what: 'words', name: file, bytes: brotliBytes(file) };
        }),
    ),
  ];
};

export const tooHeavy = (weights: readonly Weight[]): readonly Weight[] =>
  weights.filter(({ what, bytes }) => bytes > limits[what]);

/**
 * Holds the built site to what a cheap phone on a bad line can bear, in bytes as brotli sends them: where the bytes
 * go, and which limit is passed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { languageTags } from '../../locales/languages';

/** In bytes after brotli. */
export const limits = {
  /** All JavaScript that the first page asks for. */
  script: 97_200,
  /** Everything up to an answered first question, in English. */
  firstVisit: 130_700,
  /** The words of one file of one language. */
  words: 12_000,
} as const;

export const brotliBytes = (file: string): number => brotliBytesOf(readFileSync(file));
const brotliBytesOf = (content: string | Buffer): number =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

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

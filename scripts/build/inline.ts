/**
 * The inline style and script of the first page, which paint it and make it act without a second round trip. The
 * Content-Security-Policy in `headers.mjs` allows them by hash, and no others.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { builtFrom, type Manifest } from './builtFiles';

export interface Inline {
  readonly style: string;
  readonly script: string;
}

/** @throws Error if a built file cannot be inlined. */
export const inlineIn = (dist: string, manifest: Manifest): Inline => {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8').trim();
  const style = read(builtFrom(manifest, 'src/look/early.css').file);
  const scripts = ['src/early/touchGuard.ts', 'src/early/firstTouch.ts'].map((source) => {
    const script = read(builtFrom(manifest, source).file);
    if (/<\/|\b(?:import|export)[\s{*]/.test(script))
      throw new Error(`${source} has come apart into several files: it must import nothing at run time.`);
    return `(()=>{${script}})();`;
  });
  if (/url\(|@import|<\//.test(style)) throw new Error('src/look/early.css asks for a file: it must not.');
  return { style, script: locksIn(dist) + scripts.join('') };
};

/** In the format of CSP and subresource integrity. */
export const hashOf = (content: string | Buffer): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/**
 * `named` are the hashes in the policy. They are given, since `npm run deploy-headers` must not load the old ones.
 * @throws Error if the policy would block the inline style or script.
 */
export const expectNamed = ({ style, script }: Inline, named: Inline): void => {
  if (hashOf(style) !== named.style || hashOf(script) !== named.script)
    throw new Error(
      'The style or the script inside of the first page has changed, and the policy does not name it: run "npm run deploy-headers", build again, and give every server its new settings.',
    );
};

/** The script that removes APIs, which comes before the others, as pages hold it. */
export const locksIn = (dist: string): string =>
  transformSync(readFileSync(join(dist, 'locks.js'), 'utf8'), { minify: true }).code.trim();

/** Content of `scripts/serve/inlineHashes.mjs` for this style and script. */
export const inlineHashesFile = ({ style, script }: Inline): string =>
  `/** Written by \`npm run deploy-headers\`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: '${hashOf(script)}',
  style: '${hashOf(style)}',
};
`;

/**
 * The style and the script that the first page holds in itself, so that it is painted and acts without a second
 * round trip. The policy of `headers.mjs` names them by their hashes and lets no others run.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineHashes } from '../serve/inlineHashes.mjs';
import { builtFrom, type Manifest } from './builtFiles';

export interface Inline {
  readonly style: string;
  readonly script: string;
}

/** @throws Error when what was built cannot stand inside of a page. */
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
  return { style, script: withoutComments(read('locks.js')) + scripts.join('') };
};

/** As policies and integrity checks write it. */
export const hashOf = (content: string | Buffer): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** @throws Error where the policy would refuse what the page holds. */
export const expectNamed = ({ style, script }: Inline): void => {
  if (hashOf(style) !== inlineHashes.style || hashOf(script) !== inlineHashes.script)
    throw new Error(
      'The style or the script inside of the first page has changed, and the policy does not name it: run "npm run deploy-headers", build again, and give every server its new settings.',
    );
};

const withoutComments = (script: string): string => script.replace(/^\/\/.*\n/gm, '');

/** What `scripts/serve/inlineHashes.mjs` holds when the policy names what this page holds. */
export const inlineHashesFile = ({ style, script }: Inline): string =>
  `/** Written by \`npm run deploy-headers\`, see scripts/build/inline.ts. */
export const inlineHashes = {
  script: '${hashOf(script)}',
  style: '${hashOf(style)}',
};
`;

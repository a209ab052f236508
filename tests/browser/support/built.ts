import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const assets = join(process.env.TEST_ROOT ?? 'dist', 'assets');
const written = existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith('.js')) : [];

/** Names of the built scripts in `assets` that contain this text. */
export const filesSaying = (text: string): readonly string[] =>
  written.filter((name) =>
    readFileSync(join(assets, name), 'utf8').replaceAll('\\xA0', '\u00A0').includes(text),
  );

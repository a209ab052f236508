import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Output folder; `DIST` keeps two builds on one machine apart. */
export const dist = process.env.DIST ?? 'dist';

export type BuiltFile = { file: string; css?: string[] };
/** The part of Vite's manifest that we use: source to built file. */
export type Manifest = Record<string, BuiltFile>;

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;

/** @throws Error if the build has no such file. */
export const builtFrom = (manifest: Manifest, source: string): BuiltFile => {
  const found = manifest[source];
  if (!found)
    throw new Error(
      `The build has no ${source}: has it moved? Then the scripts that ask for it must follow.`,
    );
  return found;
};

/** Full paths of all files below a folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : path));

/** URL path of a built file, without the leading slash. */
export const nameIn = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');

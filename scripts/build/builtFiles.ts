import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where the build goes; another folder keeps two builds on one machine apart. */
export const dist = process.env.DIST ?? 'dist';

export type BuiltFile = { file: string; css?: string[] };
/** Each source that begins a file of the build, and that file. */
export type Manifest = Record<string, BuiltFile>;

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;

/** @throws Error when the build has no such file. */
export const builtFrom = (manifest: Manifest, source: string): BuiltFile => {
  const found = manifest[source];
  if (!found)
    throw new Error(
      `The build has no ${source}: has it moved? Then the scripts that ask for it must follow.`,
    );
  return found;
};

/** Every file below a folder, each by its whole path. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : path));

/** A built file as an address names it, without the slash before it. */
export const nameIn = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');

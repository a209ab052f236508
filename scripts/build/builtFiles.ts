import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build goes; another folder keeps two builds on one machine apart. */
export const dist = process.env.DIST ?? 'dist';

/** Every file below a folder, each by its whole path. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : path));

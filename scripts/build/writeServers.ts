import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deployFiles } from './deploy-headers';

/** Writes the settings of every server for a site under `base`. */
export const writeServers = (folder: string, base = '/'): void => {
  for (const [name, content] of Object.entries(deployFiles(base, folder))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};

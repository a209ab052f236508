import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deployFiles } from './deploy-headers';

/** Writes the settings of every server for a site under `base` of `host`. */
export const writeServers = (folder: string, base?: string, host?: string): void => {
  for (const [name, content] of Object.entries(deployFiles(base, folder, host))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};

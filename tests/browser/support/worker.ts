import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The precache list of a built service worker, address to hash: files, and sounds for a kiosk. */
export const listedBy = (
  folder: string,
): { files: Record<string, string>; sounds: Record<string, string> } => {
  const [, list = '{}'] = readFileSync(join(folder, 'sw.js'), 'utf8').match(/= (\{.*\});/) ?? [];
  return JSON.parse(list);
};

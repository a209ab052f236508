import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the service worker of a built site brings onto a device, address to hash: files, and sound for a wall. */
export const listedBy = (
  folder: string,
): { files: Record<string, string>; sounds: Record<string, string> } => {
  const [, list = '{}'] = readFileSync(join(folder, 'sw.js'), 'utf8').match(/= (\{.*\});/) ?? [];
  return JSON.parse(list);
};

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { hashOf } from '../scripts/build/words';

/**
 * Holds what is heard to a record that somebody has listened to or read, as long as the facts and words that it was made
 * from are the same. When one of these has changed, the record is written anew: its difference is for whoever reviews it.
 * @param file below the root
 */
export const matchesRecord = async (file: string, madeFrom: unknown, said: string): Promise<void> => {
  const head = `# Made from ${hashOf(JSON.stringify(madeFrom))}`;
  const text = `${head}\n\n${said}`;
  if (existsSync(file) && readFileSync(file, 'utf8').split('\n', 1)[0] !== head) writeFileSync(file, text);
  await expect(text).toMatchFileSnapshot(resolve(file));
};

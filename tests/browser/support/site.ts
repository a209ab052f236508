import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';

/** A site of a few files, served from a temporary folder until `close`. */
export async function temporarySite(files: Record<string, string | Buffer>) {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const { url, close } = await serve({ root: folder });
  return {
    url,
    folder,
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

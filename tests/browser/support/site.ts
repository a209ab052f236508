import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve } from '../../../scripts/serve/serve.mjs';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * A site of a few files, served from a temporary folder until `close`. Names may start with `../`, for files outside
 * the served folder.
 */
export async function temporarySite(files: Record<string, string | Buffer>) {
  const temporary = await mkdtemp(join(tmpdir(), 'site-'));
  const folder = join(temporary, 'public');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const { url, close } = await serve({ root: folder });
  return {
    url,
    folder,
    /** Sends the path unchanged; `fetch` would normalize it. */
    ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') {
      return new Promise<Answer>((answered, failed) => {
        const { hostname, port } = new URL(url);
        const asked = request({ hostname, port, path, headers, method }, async (response) => {
          const body = Buffer.concat(await response.toArray());
          answered({ status: response.statusCode, headers: response.headers, body });
        });
        asked.on('error', failed).end();
      });
    },
    async close() {
      await close();
      await rm(temporary, { recursive: true });
    },
  };
}

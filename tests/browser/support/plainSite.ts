import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { locksIn } from '../../../scripts/build/inline';
import { headersFor } from '../../../scripts/serve/headers.mjs';

const locks = locksIn('public');

/**
 * Serves a folder without our headers, to show that what they block would happen otherwise; or with some of them
 * only, as for a browser that does not support the rest. `known` is called for each header and for the script that
 * removes APIs; `change` is given each page.
 */
export async function plainSite(
  folder: string,
  known: (protection: string) => boolean = () => false,
  change: (page: string) => string = (page) => page,
) {
  const server = createServer(async (request, response) => {
    const path = new URL(`${request.url}`, 'http://site').pathname;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const isLeftOut = path === '/locks.js' && !known(path);
    const found = isLeftOut ? undefined : await readFile(join(folder, file)).catch(() => undefined);
    const isPage = found && file.endsWith('.html');
    const body = isPage ? change(known('/locks.js') ? `${found}` : `${found}`.replace(locks, '')) : found;
    const headers = Object.entries(headersFor(path));
    response.writeHead(
      body ? 200 : 404,
      Object.fromEntries(headers.filter(([name]) => name === 'Content-Type' || known(name))),
    );
    response.end(body);
  });
  return listening(server);
}

export async function listening(server: Server) {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

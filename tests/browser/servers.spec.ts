import { existsSync, readdirSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { headersFor } from '../../scripts/serve/headers.mjs';
import { serve } from '../../scripts/serve/serve.mjs';
import { type WebServer, webServers } from '../../scripts/verify/browser/servers';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { expect, test as guarded } from './support/test';
import { cityIdAt65 } from './support/visits';

guarded.use({ serviceWorkers: 'allow' });

const root = process.env.TEST_ROOT ?? 'dist';
const address = '127.0.0.77';

const builtIn = {
  name: 'the built-in server, for no other is on this machine',
  start: async (site: string) => ({ ...(await serve({ root: site })), disk: async () => '' }),
};
const servers: readonly (Omit<WebServer, 'withLog'> & Partial<WebServer>)[] =
  webServers.length > 0 ? webServers : [builtIn];

for (const { name, start, withLog } of servers) {
  const isReal = withLog !== undefined;
  const test = guarded.extend<object, { site: Awaited<ReturnType<typeof start>> }>({
    site: [
      async ({ browserName: _ }, use) => {
        const site = await start(root);
        await use(site);
        await site.close();
      },
      { scope: 'worker' },
    ],
    baseURL: ({ site }, use) => use(site.url),
  });

  test.describe(`on ${name}`, () => {
    test.describe.configure({ mode: 'default' });

    test('each kind of file comes with every header, and with none that tells of the visitor or the server', async ({
      site,
    }) => {
      for (const [path, status] of asked()) {
        const answer = await ask(site.url, path);
        const isThere = answer.status === 200;
        expect.soft(answer.status, path).toBe(status);
        const wanted = Object.entries(headersFor(isThere ? path : '/', { https: isReal }))
          .filter(([header]) => isThere || header !== 'Content-Type')
          .map(([header, value]) => [header.toLowerCase(), value]);
        expect.soft(answer.headers, path).toMatchObject(Object.fromEntries(wanted));
        for (const telling of ['etag', 'last-modified', 'set-cookie', 'x-powered-by'])
          expect.soft(answer.headers, path).not.toHaveProperty(telling);
        // Two of them cannot be made to keep their name to themselves; none may add its version.
        expect.soft(answer.headers.server ?? '', path).toMatch(/^(nginx|Apache)?$/);
      }
    });

    test('private and unknown paths are refused, by a page that leads on', async ({ site }) => {
      const paths =
        '/.vite/manifest.json /assets/ /../package.json /%2e%2e/package.json /package.json /assets/a.map /.env';
      for (const path of paths.split(' ')) {
        const { status = 0 } = await ask(site.url, path);
        expect.soft([path, status >= 400 && status < 500]).toEqual([path, true]);
      }
      for (const path of ['/nowhere', '/es/nowhere/', '/assets/nowhere.js']) {
        const answer = await fetch(site.url + path);
        expect.soft(answer.headers.get('content-type'), path).toContain('text/html');
        expect.soft(await answer.text(), path).toContain('<a href="/">');
      }
      expect((await ask(site.url, '/', 'POST')).status).toBe(405);
      const folder = await ask(site.url, '/en?mode=guide');
      expect(folder.status).toBe(308);
      expect(new URL(`${folder.headers.location}`, site.url).href).toBe(`${site.url}/en/?mode=guide`);
    });

    test('a whole visit breaks no rule of the headers', async ({ page }) => {
      const visitor = new Visitor(page);
      await visitor.open();
      await visitor.start();
      await visitor.answerAll(cityIdAt65);
      await visitor.seeResults();
    });

    test('a thousand requests leave no address of a visitor on its disk', async ({ site }) => {
      test.skip(!isReal, 'The built-in server writes to no disk at all; see tests/privacy.');
      await thousandRequests(site.url);
      expect(await site.disk()).not.toContain(address);
    });

    test('control: the same server with a log records every address', async () => {
      test.skip(!isReal, 'There is no such server here.');
      const site = await start(root, withLog);
      await ask(site.url, '/');
      await expect.poll(site.disk).toContain(address);
      await site.close();
    });
  });
}

/** One of each kind of file there is, and two that there are not. */
function asked(): [path: string, status: number][] {
  const script = readdirSync(join(root, 'assets')).find((name) => name.endsWith('.js'));
  const paths = ['/', '/en/', '/en/promise/', '/kiosk/', '/kiosk/forget/', '/icon.svg', '/center.json'];
  const worker = existsSync(join(root, 'sw.js')) ? ['/sw.js'] : [];
  const there = [...paths, ...worker, `/assets/${script}`].map((path): [string, number] => [path, 200]);
  return [...there, ['/nowhere', 404], ['/assets/nowhere.js', 404]];
}

async function thousandRequests(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 20, localAddress: address });
  const paths = ['/', '/en/', '/nowhere', '/icon.svg', '/%ff', '/assets/', '/en?needs=lawyer', '/.env'];
  const all = Array.from({ length: 1000 }, (_, turn) =>
    ask(url, paths[turn % paths.length] ?? '/', 'GET', agent),
  );
  expect((await Promise.all(all)).length).toBe(1000);
  agent.destroy();
}

/** A raw request: `fetch` would normalize the path and cannot use another local address. */
function ask(url: string, path: string, method = 'GET', agent?: Agent) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders }>((answered, failed) => {
    const { hostname, port } = new URL(url);
    const options = { hostname, port, path, method, localAddress: address, ...(agent ? { agent } : {}) };
    request(options, (response) => {
      response.resume();
      answered({ status: response.statusCode, headers: response.headers });
    })
      .on('error', failed)
      .end();
  });
}

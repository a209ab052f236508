import { readdirSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { headersFor } from '../../scripts/headers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { hasNginx, startNginx } from './support/nginx';
import { expect, test as guarded } from './support/test';
import { Visitor } from './support/visitor';

const root = process.env.TEST_ROOT ?? 'dist';
const server = hasNginx ? 'nginx with our files' : 'the built-in server, for there is no nginx here';
const address = '127.0.0.77';

type Site = { url: string; disk: () => Promise<string>; close: () => Promise<void> };
const test = guarded.extend<object, { site: Site }>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = hasNginx ? await startNginx(root) : { ...(await serve({ root })), disk: async () => '' };
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

test.describe(`on ${server}`, () => {
  for (const [path, status] of [
    ['/', 200],
    ['/en/', 200],
    ['/en/promise/', 200],
    ['/icon.svg', 200],
    ['/center.json', 200],
    [`/assets/${readdirSync(join(root, 'assets')).find((name) => name.endsWith('.js'))}`, 200],
    ['/nowhere', 404],
    ['/assets/nowhere.js', 404],
  ] as const) {
    test(`${path} comes with every header, and with none that tells of the visitor or the server`, async ({
      site,
    }) => {
      const answer = await ask(site.url, path);
      const isThere = answer.status === 200;
      expect(answer.status).toBe(status);
      const wanted = Object.entries(
        headersFor(isThere || path.startsWith('/assets/') ? path : '/', { https: hasNginx }),
      )
        .filter(([name]) => isThere || !['Content-Type', 'Cache-Control'].includes(name))
        .map(([name, value]) => [name.toLowerCase(), value]);
      expect(answer.headers).toMatchObject(Object.fromEntries(wanted));
      for (const telling of ['etag', 'last-modified', 'set-cookie', 'x-powered-by'])
        expect(answer.headers).not.toHaveProperty(telling);
      expect(answer.headers.server ?? 'nginx').toBe('nginx');
    });
  }

  test('what is not meant for anybody is refused', async ({ site }) => {
    const paths =
      '/.vite/manifest.json /assets/ /../package.json /%2e%2e/package.json /package.json /assets/a.map /.env';
    for (const path of paths.split(' '))
      expect.soft([path, (await ask(site.url, path)).status]).not.toEqual([path, 200]);
    expect((await ask(site.url, '/', 'POST')).status).toBe(405);
    const folder = await ask(site.url, '/en?mode=guide');
    expect([folder.status, folder.headers.location]).toEqual([308, '/en/?mode=guide']);
  });

  test('a whole visit breaks no rule of the headers', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.start();
    await visitor.answerAll({
      urgent: 'none',
      needs: ['idCard'],
      helpFor: 'me',
      borough: 'bronx',
      age: '65plus',
    });
    await visitor.seeResults();
  });

  test('a thousand requests leave no address of a visitor on its disk', async ({ site }) => {
    test.skip(!hasNginx, 'The built-in server writes to no disk at all; see tests/privacy.');
    await thousandRequests(site.url);
    expect(await site.disk()).not.toContain(address);
  });

  test('the same server with a log would show every address', async () => {
    test.skip(!hasNginx, 'There is no nginx here.');
    const site = await startNginx(root, (conf) => conf.replace('access_log off', 'access_log told.log'));
    await ask(site.url, '/');
    await expect.poll(site.disk).toContain(address);
    await site.close();
  });
});

async function thousandRequests(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 20, localAddress: address });
  const paths = ['/', '/en/', '/nowhere', '/icon.svg', '/%ff', '/assets/', '/en?needs=lawyer', '/.env'];
  const all = Array.from({ length: 1000 }, (_, turn) =>
    ask(url, paths[turn % paths.length] ?? '/', 'GET', agent),
  );
  expect((await Promise.all(all)).length).toBe(1000);
  agent.destroy();
}

/** By hand, since `fetch` would tidy the path, and could not come from another address of this machine. */
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

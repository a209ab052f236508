import { execFile } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headersFor } from '../../scripts/serve/headers.mjs';
import { inlineHashes } from '../../scripts/serve/inlineHashes.mjs';
import { serve } from '../../scripts/serve/serve.mjs';
import { temporarySite } from './support/site';

const script = `export const words = '${'many words '.repeat(100)}';`;
const secret = 'only for the owner of this machine';

let site: Awaited<ReturnType<typeof temporarySite>>;
test.beforeAll(async () => {
  site = await temporarySite({
    'index.html': '<!doctype html><title>Welcome</title>',
    'es/index.html': '<!doctype html><title>Bienvenida</title>',
    'assets/app-1a2b3c.js': script,
    'assets/app-1a2b3c.js.map': secret,
    'sw.js': '',
    'version.json': '{}',
    'sound.mp3': '0123456789',
    'notes.md': secret,
    LICENSE: secret,
    '.env': secret,
    '.git/config.txt': secret,
    'empty/notes.md': secret,
    '../secret.txt': secret,
  });
  await symlink(join(site.folder, '../secret.txt'), join(site.folder, 'link.txt'));
});
test.afterAll(() => site.close());

const ask: typeof site.ask = (...question) => site.ask(...question);

const forever = 'public, max-age=31536000, immutable';
for (const [path, status, type, cacheControl] of [
  ['/', 200, 'text/html; charset=utf-8', 'no-store'],
  ['/es/', 200, 'text/html; charset=utf-8', 'no-store'],
  ['/sw.js', 200, 'text/javascript; charset=utf-8', 'no-store'],
  ['/version.json', 200, 'application/json', 'no-store'],
  ['/sound.mp3', 200, 'audio/mpeg', 'no-store'],
  ['/assets/app-1a2b3c.js', 200, 'text/javascript; charset=utf-8', forever],
  ['/assets/gone-4d5e6f.js', 404, 'text/html; charset=utf-8', 'no-store'],
  ['/nowhere', 404, 'text/html; charset=utf-8', 'no-store'],
] as const) {
  test(`${path} is answered with ${status} and every header`, async () => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-security-policy':
        `default-src 'none'; script-src 'self' '${inlineHashes.script}'; style-src 'self' '${inlineHashes.style}'; ` +
        "img-src 'self'; font-src 'self'; " +
        "media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app-sw",
      'connection-allowlist': expect.stringMatching(
        /^\(response-origin "https:\/\/weather\.gov\/\*" "tel:\*" "sms:\*" "mailto:\*"(?: "https:\/\/[a-z.]+\/\*")+\);redirects=allow$/,
      ),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': path === '/sw.js' ? 'unsafe-none' : 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-dns-prefetch-control': 'off',
      'x-permitted-cross-domain-policies': 'none',
      'permissions-policy': expect.stringMatching(
        /camera=\(\), .*fullscreen=\(\), .*geolocation=\(\), .*usb=\(\)/,
      ),
      'content-type': type,
      'cache-control': cacheControl,
    });
    for (const telling of ['etag', 'last-modified', 'server', 'x-powered-by', 'set-cookie', 'sourcemap'])
      expect(answer.headers).not.toHaveProperty(telling);
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
  });
}

test('kiosk headers forbid leaving and allow full screen; HSTS is sent over https only', () => {
  const kiosk = headersFor('/', { mode: 'kiosk' });
  expect(kiosk['Connection-Allowlist']).toBe('(response-origin)');
  expect(kiosk['Permissions-Policy']).toContain('fullscreen=(self)');
  expect(headersFor('/kiosk/')).toEqual({ ...kiosk, 'Content-Type': 'text/html; charset=utf-8' });
  expect(headersFor('/', { https: true })['Strict-Transport-Security']).toMatch(/^max-age=\d{8}$/);
});

test('private and unknown paths are refused', async () => {
  const outside =
    '/../secret.txt /%2e%2e/secret.txt /..%2fsecret.txt /es/../../secret.txt /es/%2e%2e%2f..%2fsecret.txt ' +
    '/..%5csecret.txt /link.txt //secret.txt http://elsewhere.example/index.html';
  const hidden = '/notes.md /LICENSE /.env /.git/config.txt /assets/app-1a2b3c.js.map /empty/ /assets';
  const nonsense = '/es/nowhere /index.html/ /index.html%00.js /%';
  for (const path of `${outside} ${hidden} ${nonsense}`.split(' ')) {
    const { status, body } = await ask(path);
    expect.soft([path, status, `${body}`]).toEqual([path, 404, expect.stringContaining('does not exist')]);
  }
});

test('a site under a path is found there, with the headers of each file, and nothing is found beside it', async () => {
  const under = await serve({ root: site.folder, base: '/help/' });
  const ask = (path: string) => fetch(new URL(path, under.url), { redirect: 'manual' });
  expect(under.url).toMatch(/:\d+\/help$/);
  expect((await ask('/help/assets/app-1a2b3c.js')).headers.get('cache-control')).toBe(forever);
  expect((await ask('/help/sw.js')).headers.get('cross-origin-embedder-policy')).toBe('unsafe-none');
  expect((await ask('/help/es')).headers.get('location')).toBe('/help/es/');
  expect(await (await ask('/help/nowhere')).text()).toContain('href="/help/"');
  for (const path of ['/', '/es/', '/helpes/', '/help']) expect((await ask(path)).status, path).toBe(404);
  await under.close();
});

test('a folder named without its slash is answered with where it is', async () => {
  const { status, headers } = await ask('/es?mode=kiosk');
  expect([status, headers.location]).toEqual([308, '/es/?mode=kiosk']);
});

test('only GET and HEAD are allowed', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405);
  expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0) });
});

test('text is compressed as requested and as built', async () => {
  const path = '/assets/app-1a2b3c.js';
  const [plain, zipped, brotli] = await Promise.all(
    [{}, { 'Accept-Encoding': 'gzip' }, { 'Accept-Encoding': 'gzip, deflate, br' }].map((headers) =>
      ask(path, headers),
    ),
  );
  expect(`${plain?.body}`).toBe(script);
  expect(`${gunzipSync(zipped?.body ?? '')}`).toBe(script);
  expect(`${brotliDecompressSync(brotli?.body ?? '')}`).toBe(script);
  expect(brotli?.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });

  const left = brotliCompressSync(script.toUpperCase());
  await writeFile(join(site.folder, `${path}.br`), left);
  expect((await ask(path, { 'Accept-Encoding': 'br' })).body).toEqual(left);
});

test('a recording can be played from its middle', async () => {
  const { status, headers, body } = await ask('/sound.mp3', { Range: 'bytes=4-6' });
  expect([status, headers['content-range'], `${body}`]).toEqual([206, 'bytes 4-6/10', '456']);
});

for (const [problem, options, sentence] of [
  ['a missing folder', () => ['--root', 'no-such-folder'], /^There is no folder "no-such-folder": .*\.\n$/],
  [
    'a taken port',
    () => ['--root', site.folder, '--port', new URL(site.url).port],
    /^Port \d+ is taken: .*\.\n$/,
  ],
] as const) {
  test(`${problem} is reported in one sentence`, async () => {
    const told = await new Promise((ended) => {
      execFile(process.execPath, ['scripts/serve/serve.mjs', ...options()], (error, _, stderr) =>
        ended([error?.code, stderr]),
      );
    });
    expect(told).toEqual([1, expect.stringMatching(sentence)]);
  });
}

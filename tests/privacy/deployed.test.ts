import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLocal } from '../../scripts/build/isLocal';
import { withPolicy } from '../../scripts/build/policyInPages';
import { headersFor } from '../../scripts/serve/headers.mjs';
import { serve } from '../../scripts/serve/serve.mjs';
import { faultsOfSite } from '../../scripts/verify/deployed';
import { plainSite } from '../browser/support/plainSite';

const page =
  '<!doctype html><meta charset="utf-8"><title>Find help</title><script type="module" crossorigin src="/assets/a.js"></script>';
const files = {
  ...Object.fromEntries(
    ['', 'en/', 'en/promise/', 'kiosk/', 'kiosk/forget/'].map((at) => [`${at}index.html`, page]),
  ),
  'assets/a.js': 'export {};',
  'center.json': '{}',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deployed-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['/', '/help/'])('a site with our headers under %s has no fault on this machine', async (base) => {
  const script = join(folder, 'assets/a.js');
  const site = await serve({ root: folder, base });
  await writeFile(join(folder, 'index.html'), page.replace('/assets/', `${base}assets/`));
  expect(await faultsOfSite(site.url)).toEqual([]);
  expect(await faultsOfSite(`${site.url}/`)).toEqual([]);
  await rm(script);
  expect(await faultsOfSite(site.url)).toEqual(['/assets/a.js is answered with 404, and not with 200.']);
  await writeFile(script, files['assets/a.js']);
  await writeFile(join(folder, 'index.html'), page);
  await site.close();
});

test('only an address that never leaves this machine may do without https', () => {
  expect(['localhost', '127.0.0.1', '127.1.2.3', '[::1]'].filter((name) => !isLocal(name))).toEqual([]);
  expect(['example.org', '127.0.0.1.example.org', 'localhost.example', '10.0.0.1'].filter(isLocal)).toEqual(
    [],
  );
});

test.each(Object.keys(headersFor('/')).filter((name) => name !== 'Content-Type'))(
  'a site without %s is told so, page by page, and nothing else',
  async (missing) => {
    const site = await plainSite(folder, (name) => name !== missing);
    const faults = (await faultsOfSite(site.url)).filter((fault) => !/^This host/.test(fault));
    await site.close();
    expect(faults.length).toBeGreaterThanOrEqual(7);
    expect(faults.filter((fault) => !fault.includes(` comes with ${missing} ""`))).toEqual([]);
  },
);

test.each([
  ['hold none', (page: string) => page, /build them with HEADERS=none/],
  ['hold it themselves', withPolicy, /promise page says what is lost/],
])('of a host without headers it says whether the pages %s', async (_what, change, said) => {
  const site = await plainSite(folder, () => false, change);
  expect((await faultsOfSite(site.url)).filter((fault) => /^This host/.test(fault))).toEqual([
    expect.stringMatching(said),
  ]);
  await site.close();
});

test('an unreachable site is reported as such', async () => {
  const site = await serve({ root: folder });
  await site.close();
  expect(await faultsOfSite(site.url)).toContain('/en/ is answered with nothing, and not with 200.');
});

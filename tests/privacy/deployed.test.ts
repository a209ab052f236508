import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '../../scripts/serve/headers.mjs';
import { serve } from '../../scripts/serve/serve.mjs';
import { faultsOfSite } from '../../scripts/verify/deployed';
import { plainSite } from '../browser/support/plainSite';

const page =
  '<!doctype html><title>Find help</title><script type="module" crossorigin src="/assets/a.js"></script>';
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

test('a site with our headers has one fault on this machine: that it is not https', async () => {
  const site = await serve({ root: folder });
  expect(await faultsOfSite(site.url)).toEqual([expect.stringMatching(/is not https/)]);
  await site.close();
});

test.each(Object.keys(headersFor('/')).filter((name) => name !== 'Content-Type'))(
  'a site without %s is told so, page by page, and nothing else',
  async (missing) => {
    const site = await plainSite(folder, (name) => name !== missing);
    const faults = (await faultsOfSite(site.url)).filter((fault) => !/is not https/.test(fault));
    await site.close();
    expect(faults.length).toBeGreaterThanOrEqual(7);
    expect(faults.filter((fault) => !fault.includes(` comes with ${missing} ""`))).toEqual([]);
  },
);

test('where nobody answers, that is what is said', async () => {
  const site = await serve({ root: folder });
  await site.close();
  expect(await faultsOfSite(site.url)).toContain('/en/ is answered with nothing, and not with 200.');
});

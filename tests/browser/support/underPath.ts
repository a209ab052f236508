import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../../../scripts/serve/serve.mjs';
import { test as guarded } from './test';

/** What the tested build was told, and the path in it. */
export const siteUrl = 'https://example.org/help/';
export const base = '/help/';

/** The site built for a path; its server settings are in `<folder>-servers`. */
export const folder = 'node_modules/.cache/under-path';

/** Builds the site for `siteUrl`, unless this was done since the site of the other tests was built. */
const build = async (): Promise<void> => {
  const stamp = `${folder}.stamp`;
  const wanted = readFileSync(join(process.env.TEST_ROOT ?? 'dist', 'version.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const env = {
    ...process.env,
    DIST: folder,
    SITE_URL: siteUrl,
    CENTERS: 'tests/fixtures/centers',
    VOICES: 'none',
  };
  await promisify(execFile)('npm', ['run', '-s', 'build'], { env });
  writeFileSync(stamp, wanted);
};

/** Runs each test on a site that shares its host with others. */
export const test = guarded.extend<object, { site: { url: string } }>({
  site: [
    async ({ browserName: _ }, use) => {
      await build();
      const site = await serve({ root: folder, base });
      await use({ url: `${site.url}/` });
      await site.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { promisify } from 'node:util';
import { serve } from '../../../scripts/serve/serve.mjs';
import type { WebServer } from '../../../scripts/verify/browser/servers';
import { test as guarded } from './test';

/** What the tested build was told, and the path in it. */
export const siteUrl = 'https://example.org/help/';
export const base = '/help/';

/** The site built for a path; its server settings are in `<folder>-servers`. */
export const folder = 'node_modules/.cache/under-path';

/** Whether the process that wrote this lock still runs, or it was just given free. */
const isHeld = (lock: string): boolean => {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** Runs `work` while no other worker does; a lock of a process that was ended counts for nothing. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  const lock = `${folder}.lock`;
  const takes = () => {
    try {
      writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
      return true;
    } catch {
      if (!isHeld(lock)) rmSync(lock, { force: true });
      return false;
    }
  };
  while (!takes()) await pass(200);
  await work().finally(() => rmSync(lock));
};

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

/** Starts a server that is installed here, with the settings that the build wrote for the path. */
const startUnderPath = async (server: WebServer): Promise<{ url: string; close: () => Promise<void> }> => {
  const root = await mkdtemp(join(tmpdir(), 'under-path-'));
  await chmod(root, 0o755);
  await symlink(resolve(folder), join(root, base.slice(0, -1)));
  const { url, close } = await server.start(root, undefined, `${folder}-servers`);
  return {
    url: url + base.slice(0, -1),
    close: async () => {
      await close();
      await rm(root, { recursive: true });
    },
  };
};

/** Runs each test on a site that shares its host with others, on our own server or on one that is installed here. */
export const testOn = (server?: WebServer) =>
  guarded.extend<object, { site: { url: string } }>({
    site: [
      async ({ browserName: _ }, use) => {
        await alone(build);
        const site = server ? await startUnderPath(server) : await serve({ root: folder, base });
        await use({ url: `${site.url}/` });
        await site.close();
      },
      { scope: 'worker', timeout: 600_000 },
    ],
    baseURL: ({ site }, use) => use(site.url),
  });

export const test = testOn();

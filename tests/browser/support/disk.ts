import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import { findFullBrowser } from '../../../scripts/verify/browser/browser.mjs';
import { phone } from './viewports';

/** A browser with a profile on disk, and so with history, session restore and a back/forward cache. */
export async function withProfile() {
  const browser = findFullBrowser();
  if (!browser) throw new Error('There is no full browser on this machine.');
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  const { source: _, args, ...rest } = browser;
  const profile = join(folder, 'profile');
  const context = await chromium.launchPersistentContext(profile, {
    ...phone,
    ...rest,
    // The cache contains all translations; kept apart, they are not mistaken for answers.
    args: [...args, `--disk-cache-dir=${join(folder, 'cache')}`],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    /** Names of the profile files that contain any of these texts now, in either encoding that browsers use. */
    holding: (texts: readonly string[]) => filesHolding(profile, texts),
    remove: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function filesHolding(folder: string, texts: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [path, content] of await filesOf(folder)) {
    const here = texts.filter(
      (text) => content.includes(Buffer.from(text, 'utf8')) || content.includes(Buffer.from(text, 'utf16le')),
    );
    if (here.length > 0) found[relative(folder, path)] = here;
  }
  return found;
}

async function filesOf(folder: string): Promise<[path: string, content: Buffer][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (path) => [path, await readFile(path).catch(() => Buffer.alloc(0))] as [string, Buffer]),
  );
}

import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve/serve.mjs';
import { Visitor, withUrduLetters } from '../../scripts/verify/browser/visitor';
import { expect, test } from './support/test';
import { listedBy } from './support/worker';

test.use({ serviceWorkers: 'allow' });
// The whole site is copied to the device in most of these, which a busy machine takes its time for.
test.describe.configure({ timeout: 90_000 });

const root = process.env.TEST_ROOT ?? 'dist';
const listed = () => listedBy(root).files;

/** Waits until the whole site is cached and the worker controls this page. */
const settle = async (page: Page) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
};
const caches = (page: Page) => page.evaluate(() => window.caches.keys());

test.describe('after one visit', () => {
  test.use({ allow: { failedRequest: true } });
  test('exactly the files that a visit may need are cached, letters are drawn at once, and without a network a visit in another language works up to its results', async ({
    page,
    context,
  }) => {
    await withUrduLetters(page);
    const before = new Visitor(page, 'ur');
    await before.open();
    await settle(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-letters');
    const kept = await page.evaluate(async () => {
      const [name = ''] = await window.caches.keys();
      const requests = await (await window.caches.open(name)).keys();
      return requests.map(({ url }) => new URL(url).pathname).sort();
    });
    expect(kept).toEqual([...Object.keys(listed()), '/center.json'].sort());
    await context.setOffline(true);
    await before.open();
    await expect(page.locator('html')).toHaveAttribute('data-letters');
    const visitor = new Visitor(page, 'es');
    await visitor.open();
    await visitor.start();
    await visitor.answer('urgent', 'none');
    await visitor.answer('needs', 'idCard');
    await visitor.answer('helpFor', 'me');
    await visitor.answer('borough', 'queens');
    await expect(page.locator('.card, [data-question]').first()).toBeVisible();
    await page.goto('/es/nyifup/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.say('visit.help.heading'));
    await context.setOffline(false);
  });
});

test.describe('on a phone with Save-Data', () => {
  test.use({ clock: 'stopped' });
  for (const saveData of [true, false])
    test(`${saveData ? 'no copy comes' : 'a copy comes, where it is not told so'}`, async ({ page }) => {
      await page.addInitScript((given) => {
        Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: given }) });
      }, saveData);
      await new Visitor(page).open();
      const registeredASecondLater = async () => {
        await page.clock.runFor(1_000);
        return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
      };
      if (saveData)
        for (let second = 0; second < 20; second += 1) expect(await registeredASecondLater()).toBe(0);
      else await expect.poll(registeredASecondLater).toBe(1);
    });
});

test.describe('a release', () => {
  // The site of these tests stands on a port of its own.
  test.use({
    allow: {
      failedRequest: true,
      errorResponse: true,
      console: true,
      foreignRequest: /^http:\/\/127\.0\.0\.1:/,
    },
  });
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;
  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    cpSync(root, folder, { recursive: true });
    site = await serve({ root: folder });
  });
  test.afterEach(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** A new release that differs from the last in nothing but its name. */
  const release = (name: string) => {
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    writeFileSync(join(folder, 'sw.js'), worker.replace(/"edition":"[^"]*"/, `"edition":"${name}"`));
  };
  /** Asks for it, and says how the new worker ended up. */
  const ask = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const coming = registration?.installing;
      if (!coming) return registration?.waiting ? 'installed' : 'none';
      return new Promise<string>((ended) => {
        coming.addEventListener('statechange', () => ended(coming.state));
      });
    });
  const begin = async (page: Page) => {
    await page.goto(`${site.url}/`);
    await settle(page);
  };

  const faults: Record<string, (path: string, file: Buffer) => void> = {
    missing: (path) => rmSync(path),
    truncated: (path, file) => writeFileSync(path, file.subarray(0, file.length >> 1)),
    wrong: (path, file) => writeFileSync(path, Buffer.concat([file, Buffer.from(' ')])),
    'HTML instead': (path) => writeFileSync(path, '<!doctype html><title>Log in</title>'),
  };
  const every = Object.keys(listed());
  const tried = process.env.FAULTS === 'all' ? every : every.filter((_, at) => at % 200 === 100);

  test(`that is damaged in any file never takes over (${tried.length} tried)`, async ({ page }) => {
    test.setTimeout(60_000 + tried.length * 20_000);
    await begin(page);
    const before = (await caches(page))[0] ?? '';
    for (const url of tried)
      for (const [fault, damage] of Object.entries(faults)) {
        const path = join(folder, url.endsWith('/') ? `${url}index.html` : url);
        const whole = readFileSync(path);
        damage(path, whole);
        release(`${fault}-${url}`.replaceAll(/[^a-zA-Z]/g, ''));
        expect(await ask(page), `${url} ${fault}`).toBe('redundant');
        writeFileSync(path, whole);
        expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
        expect(await caches(page)).toContain(before);
      }
    await page.reload();
    await expect(new Visitor(page).heading()).toBeVisible();
  });

  test('that is whole is offered on the first screen, and never in a visit; the kill switch leaves nothing behind', async ({
    page,
  }) => {
    await begin(page);
    release('newer');
    expect(await ask(page)).toBe('installed');
    const visitor = new Visitor(page);
    await expect(visitor.button('visit.update.take')).toBeVisible();
    await visitor.start();
    await expect(visitor.button('visit.update.take')).toHaveCount(0);
    await visitor.button('visit.frame.back').click();
    await visitor.button('visit.update.take').click();
    // Applying it reloads the page, which may interrupt a check.
    await expect.poll(() => caches(page).catch(() => [])).toContain('site-newer');
    await expect(visitor.button('visit.update.take')).toHaveCount(0);
    await visitor.start();

    // A kill switch that follows leaves nothing behind, and the site still works.
    copyFileSync('src/shell/offline/kill.js', join(folder, 'sw.js'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      void registration?.update();
    });
    await expect
      .poll(async () =>
        page
          .evaluate(async () => [
            ...(await window.caches.keys()),
            ...(await navigator.serviceWorker.getRegistrations()),
          ])
          .catch(() => ['still going']),
      )
      .toEqual([]);
    await expect(visitor.heading()).toBeVisible();
  });
});

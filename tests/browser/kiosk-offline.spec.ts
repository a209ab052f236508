import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve/serve.mjs';
import { everyRunIf } from './support/everyRun';
import { legalLine } from './support/numbers';
import { expect } from './support/test';
import {
  freshDay,
  listenForSound,
  Passerby,
  processOf,
  renderers,
  sounds,
  test as wallTest,
} from './support/wall';
import { listedBy } from './support/worker';

const day = 86_400_000;
const root = process.env.TEST_ROOT ?? 'dist';
/** A busy machine may need this long for two hundred files. */
const patience = { timeout: 60_000 };
const settings = { name: 'Casa del Barrio', printer: true, idleSeconds: 300 };

/** A center's site that a test can stop, restart, hang, and update. */
interface Center {
  folder: string;
  url: string;
  /** Refuses connections. */
  goes: () => Promise<void>;
  /** Accepts connections and never responds, like a router without an uplink. */
  fallsSilent: () => Promise<void>;
  comesBack: () => Promise<void>;
}

const test = wallTest.extend<{ center: Center }>({
  center: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'center-'));
    cpSync(root, folder, { recursive: true });
    writeFileSync(join(folder, 'center.json'), JSON.stringify(settings));
    let site = await serve({ root: folder, mode: 'kiosk' });
    const { url } = site;
    const port = Number(new URL(url).port);
    await use({
      folder,
      url,
      goes: () => site.close(),
      fallsSilent: async () => {
        await site.close();
        site = await silence(port);
      },
      comesBack: async () => {
        await site.close();
        site = await serve({ root: folder, mode: 'kiosk', port });
      },
    });
    await site.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ center }, use) => use(center.url),
  serviceWorkers: 'allow',
  allow: { failedRequest: true, errorResponse: true, console: true },
});
test.use({ hasUsualIdle: true });

const silence = async (port: number) => {
  const server: Server = createServer(() => undefined);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

/** The files that this folder's service worker must cache, including sound. */
const listed = (folder: string): string[] => {
  const { files, sounds } = listedBy(folder);
  return [...Object.keys(files), ...Object.keys(sounds), '/center.json'].sort();
};

/** Opens the kiosk and waits until everything is cached. */
const upOnce = async (page: Page, folder: string): Promise<Passerby> => {
  const passerby = new Passerby(page, 'ur');
  await passerby.open();
  await controlled(page);
  await expect.poll(() => kept(page), patience).toEqual(listed(folder));
  return passerby;
};

const controlled = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, patience);

/** The addresses of the newest release that is on the device. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).at(-1);
    const requests = name ? await (await caches.open(name)).keys() : [];
    return requests.map(({ url }) => new URL(url).pathname).sort();
  });

const countJobs = (page: Page) =>
  page.addInitScript(() => {
    const counted = window as unknown as { jobs: number };
    counted.jobs = 0;
    window.print = () => {
      counted.jobs += 1;
      dispatchEvent(new Event('beforeprint'));
    };
  });
const jobs = (page: Page) => page.evaluate(() => (window as unknown as { jobs: number }).jobs);
const bornAt = (page: Page) => page.evaluate(() => performance.timeOrigin);

test.describe('a kiosk that loses its network', () => {
  for (const [what, lose] of [
    ['at all', (center: Center) => center.goes()],
    ['behind its router', (center: Center) => center.fallsSilent()],
  ] as const)
    test(
      `${what}, gives results, reads aloud, prints and wipes as before`,
      everyRunIf(what === 'at all'),
      async ({ page, browser, center }) => {
        test.setTimeout(180_000);
        await countJobs(page);
        await listenForSound(page);
        const passerby = await upOnce(page, center.folder);
        await lose(center);
        await page.reload();
        await passerby.atRest(15_000);
        await expect(page.getByText(settings.name)).toBeVisible();
        await passerby.begin();
        await expect(page.locator('.limit')).toContainText('300');
        await page.locator('[data-does=listen]').click();
        await expect.poll(() => sounds(page)).toBeGreaterThan(0);
        await page.locator('[data-does=stop]').click();
        await passerby.toTheList();
        await page.locator('.ways .print').click();
        expect(await jobs(page)).toBe(1);

        const visitPage = await bornAt(page);
        const knowing = await processOf(browser, page);
        expect(await renderers(browser)).toContain(knowing);
        await passerby.isDone();
        await passerby.atRest(15_000);
        expect(await bornAt(page), 'a fresh page took the place of the visit’s').not.toBe(visitPage);
        await expect.poll(() => renderers(browser)).not.toContain(knowing);
        await passerby.begin();
        await passerby.leave();
        await center.comesBack();
      },
    );

  test('says so to staff, and after 45 days shows numbers instead of answers', { tag: '@long' }, async ({
    page,
    center,
  }) => {
    test.setTimeout(180_000);
    const passerby = await upOnce(page, center.folder);
    await center.goes();
    await passerby.open(freshDay + 45 * day);
    await page.locator('.attract .languages [lang="ur"]').click();
    await expect(page.locator('.phone-list')).toContainText(legalLine);
    await passerby.leave();
    await passerby.holdCorner();
    await expect(page.locator('.staff [data-old]')).toBeVisible();
    await center.comesBack();
  });

  test('takes its center’s newest settings that it ever had', { tag: '@long' }, async ({ page, center }) => {
    test.setTimeout(180_000);
    const passerby = await upOnce(page, center.folder);
    writeFileSync(join(center.folder, 'center.json'), JSON.stringify({ ...settings, name: 'Our new name' }));
    await page.reload();
    await expect(page.getByText('Our new name')).toBeVisible();
    await center.goes();
    await page.reload();
    await passerby.atRest();
    await expect(page.getByText('Our new name')).toBeVisible();
    await center.comesBack();
  });
});

test.describe('a new release on a kiosk with an offline copy', () => {
  const hash = 'feedc0ffee12';
  const release = ({ folder }: Center) => {
    const change = (name: string, what: RegExp, into: string) => {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(what, into));
    };
    change('version.json', /"hash":"[^"]*"/, `"hash":"${hash}"`);
    change('sw.js', /"edition":"[^"]*"/, `"edition":"${hash}"`);
  };
  /** Asks for it as the browser does by itself, and waits until it is here whole. */
  const arrives = async (page: Page) => {
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect
      .poll(() => page.evaluate(() => caches.keys()).catch(() => []), patience)
      .toContain(`site-${hash}`);
  };
  const isTaken = (page: Page) =>
    page
      .evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return !registration?.waiting && !registration?.installing;
      })
      .catch(() => false);

  /** A browser does so after 30 seconds, but not while a test's debugger is attached to the worker. */
  const stopsIdleWorkers = async (page: Page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
  };

  test('is applied while idle, with its sound, of which unchanged files are not fetched again', {
    tag: '@long',
  }, async ({ page, center }) => {
    test.setTimeout(180_000);
    const passerby = await upOnce(page, center.folder);
    release(center);
    const before = await bornAt(page);
    await arrives(page);
    await expect.poll(() => bornAt(page).catch(() => before), patience).not.toBe(before);
    // No sound can be fetched from here on: what is cached was reused.
    rmSync(join(center.folder, 'sound'), { recursive: true });
    await expect.poll(() => kept(page).catch(() => []), patience).toEqual(listed(center.folder));
    await passerby.atRest();
    cpSync(join(root, 'sound'), join(center.folder, 'sound'), { recursive: true });
  });

  test('waits for the end of a visit', { tag: '@long' }, async ({ page, center }) => {
    test.setTimeout(180_000);
    const passerby = await upOnce(page, center.folder);
    await passerby.begin();
    await passerby.start();
    await passerby.answer('urgent', 'none');
    release(center);
    const before = await bornAt(page);
    await arrives(page);
    await passerby.answer('needs', 'idCard');
    await passerby.onQuestion('helpFor');
    expect(await isTaken(page)).toBe(false);
    expect(await bornAt(page)).toBe(before);
    await passerby.leave();
    await stopsIdleWorkers(page);
    await expect.poll(() => isTaken(page), patience).toBe(true);
    await passerby.atRest();
  });

  test('that takes over while a visit starts does not end it', { tag: '@long' }, async ({ page, center }) => {
    test.setTimeout(180_000);
    // The message "take over" is dropped, so that the test decides when it happens.
    await page.addInitScript(() => {
      ServiceWorker.prototype.postMessage = () => undefined;
    });
    const passerby = new Passerby(page, 'ur');
    await passerby.open();
    await controlled(page);
    release(center);
    await arrives(page);
    await expect.poll(() => isTaken(page), patience).toBe(false);
    await passerby.begin();
    await passerby.start();
    const before = await bornAt(page);
    await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new Event('controllerchange')));
    await passerby.answer('urgent', 'none');
    await passerby.onQuestion('needs');
    expect(await bornAt(page)).toBe(before);
  });
});

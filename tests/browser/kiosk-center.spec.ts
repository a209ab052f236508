import type { Page } from '@playwright/test';
import { stopClock } from './support/clock';
import { legalLine } from './support/numbers';
import { expect, expectAccessible } from './support/test';
import { freshDay, Passerby, test } from './support/wall';

const day = 86_400_000;

/** A center with settings of its own. */
const atCenter = async (page: Page, settings: unknown): Promise<Passerby> => {
  const body = typeof settings === 'string' ? settings : JSON.stringify(settings);
  await page.route('**/center.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  const passerby = new Passerby(page);
  await passerby.open();
  return passerby;
};

test.describe('the center’s own settings', () => {
  test('put its name, languages, hours and places on the wall', { tag: '@long' }, async ({ page }) => {
    const passerby = await atCenter(page, {
      name: 'Casa del Barrio',
      languagesFirst: ['ht', 'es'],
      localLine: '212-555-0100',
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
      places: [{ name: 'The food room', address: '1 Main Street', phone: '212-555-0101' }],
    });
    await expect(page.getByText('Casa del Barrio')).toBeVisible();
    const names = page.locator('.attract .languages button');
    await expect(names.nth(0)).toHaveAttribute('lang', 'ht');
    await expect(names.nth(1)).toHaveAttribute('lang', 'es');
    await expect(page.locator('.greeting')).toHaveAttribute('lang', 'ht');
    await passerby.begin();
    await passerby.start();
    await passerby.answer('urgent', 'none');
    await passerby.skipTheRest();
    await passerby.seeResults();
    const own = page.locator('.at-this-center');
    for (const text of ['Casa del Barrio', '212-555-0100', 'The food room', '1 Main Street', '212-555-0101'])
      await expect(own).toContainText(text);
    await expect(own.locator('a')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('say how long the wall waits', { tag: '@long' }, async ({ page }) => {
    await stopClock(page);
    const passerby = await atCenter(page, { idleSeconds: 300 });
    await passerby.begin();
    await expect(page.locator('.limit')).toContainText('300');
    await page.clock.runFor(299_000);
    await expect(passerby.warning()).toHaveCount(0);
    await page.clock.runFor(2_000);
    await expect(passerby.warning()).toBeVisible();
  });

  for (const [what, settings] of [
    ['no JSON', 'Dear all, please find our hours below'],
    ['another shape', '[1, 2, 3]'],
    ['all fields wrong', { name: 7, hours: 'always', idleSeconds: -1, languagesFirst: 'es', printer: 'on' }],
  ] as const)
    test(`with ${what} the kiosk runs as usual, and staff can read what is wrong`, {
      tag: typeof settings === 'string' ? '@long' : [],
    }, async ({ page }) => {
      const passerby = await atCenter(page, settings);
      await passerby.begin();
      await expect(page.locator('.limit')).toContainText('90');
      await passerby.leave();
      await passerby.holdCorner();
      await expect(page.locator('.faults > div')).toHaveCount(typeof settings === 'string' ? 1 : 5);
      if (typeof settings !== 'string')
        await expect(page.locator('[data-field="idleSeconds"]')).toContainText('-1');
      await expectAccessible(page);
    });

  test.describe('without the file', () => {
    test.use({ allow: { errorResponse: /center\.json/ } });
    test('the kiosk runs as usual', { tag: '@long' }, async ({ page }) => {
      await page.route('**/center.json', (route) => route.fulfill({ status: 404, body: '' }));
      const passerby = new Passerby(page);
      await passerby.open();
      await passerby.begin();
      await expect(page.locator('.limit')).toContainText('90');
    });
  });
});

test.describe('the staff’s screen', () => {
  test('opens when the corner is held, not on a tap, and shows the version', async ({ page, baseURL }) => {
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.holdCorner(1_000);
    await passerby.atRest();
    await passerby.holdCorner();
    const { version, hash } = await (await fetch(`${baseURL}/version.json`)).json();
    await expect(page.locator('[data-edition]').last()).toContainText(hash);
    await expect(page.locator('[data-edition]').last()).toContainText(version);
    await expect(page.locator('.staff [data-old]')).toHaveCount(0);
    await expectAccessible(page);
    await page.locator('.staff-buttons button').last().click();
    await passerby.atRest();
  });

  test('closes after a timeout', { tag: '@long' }, async ({ page }) => {
    await stopClock(page);
    const passerby = new Passerby(page);
    await passerby.open();
    await page.mouse.move(10, 10);
    await page.mouse.down();
    await page.clock.runFor(3_100);
    await page.mouse.up();
    await expect(page.locator('.staff')).toBeVisible();
    await page.clock.runFor(121_000);
    await passerby.atRest();
  });

  test('cannot be opened during a visit', { tag: '@long' }, async ({ page }) => {
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.begin();
    await passerby.holdCorner();
    await expect(page.locator('.staff')).toHaveCount(0);
  });
});

test.describe('a copy that was not updated for 45 days', () => {
  test('shows numbers instead of answers, in the person’s language, and tells staff', async ({ page }) => {
    const caller = new Passerby(page, 'es');
    await caller.open(freshDay + 45 * day);
    await page.locator('.attract .languages [lang="es"]').click();
    await expect(page.locator('.phone-list')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.locator('.phone-list')).toContainText(legalLine);
    await expect(caller.button('visit.welcome.start')).toHaveCount(0);
    await expectAccessible(page);
    await page.locator('.help-now').click();
    await expect(caller.heading()).toHaveText(caller.say('visit.help.heading'));
    await caller.closeHelp();
    await expect(page.locator('.phone-list')).toBeVisible();
    await caller.leave();
    await caller.holdCorner();
    await expect(page.locator('.staff [data-old]')).toBeVisible();
  });

  test('still gives results on its last day', { tag: '@long' }, async ({ page }) => {
    const passerby = new Passerby(page);
    await passerby.open(freshDay + 44 * day);
    await passerby.begin();
    await expect(passerby.button('visit.welcome.start')).toBeVisible();
  });
});

test.describe('an update', () => {
  const hour = 3_600_000;
  const newer = async (page: Page, arrived: boolean) => {
    await page.route('**/version.json', (route) =>
      route.fulfill({ json: { version: '0.2.0', hash: 'feedc0ffee12', contentDate: '2026-12-01' } }),
    );
    if (!arrived) return;
    await page.route('**/kiosk/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /data-edition="[^"]*"/,
        'data-edition="0.2.0 feedc0ffee12"',
      );
      await route.fulfill({ response, body });
    });
  };
  const edition = (page: Page) => page.evaluate(() => document.documentElement.dataset.edition);

  test('is applied within the hour while idle', { tag: '@long' }, async ({ page }) => {
    await stopClock(page);
    const passerby = new Passerby(page);
    await passerby.open();
    await newer(page, true);
    await page.clock.runFor(1.06 * hour);
    await expect(page.locator('html[data-edition="0.2.0 feedc0ffee12"]')).toBeAttached();
    await passerby.atRest();
  });

  test('is applied after a visit, not during it', async ({ page }) => {
    await stopClock(page);
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.begin();
    await passerby.start();
    await newer(page, true);
    const before = await edition(page);
    for (let minutes = 0; minutes < 65; minutes++) {
      await page.clock.runFor(60_000);
      await page.touchscreen.tap(500, 200);
    }
    await passerby.onQuestion('urgent');
    expect(await edition(page)).toBe(before);
    await passerby.isDone();
    await page.clock.runFor(1_300);
    await expect(page.locator('html[data-edition="0.2.0 feedc0ffee12"]')).toBeAttached();
    await passerby.atRest();
  });

  test('is not applied while it is incomplete', { tag: '@long' }, async ({ page }) => {
    await stopClock(page);
    const passerby = new Passerby(page);
    await passerby.open();
    await newer(page, false);
    const before = await edition(page);
    await page.clock.runFor(2.2 * hour);
    expect(await edition(page)).toBe(before);
    await passerby.atRest();
  });
});

test.describe('the printer', () => {
  const withPrinter = (page: Page, works: boolean) =>
    page.addInitScript((takesJobs) => {
      const counted = window as unknown as { jobs: number };
      counted.jobs = 0;
      window.print = () => {
        if (!takesJobs) return;
        counted.jobs += 1;
        dispatchEvent(new Event('beforeprint'));
      };
    }, works);
  const jobs = (page: Page) => page.evaluate(() => (window as unknown as { jobs: number }).jobs);
  const paper = (page: Page) => page.locator('.ways .print');

  test('prints once for fifty quick taps, and says so', async ({ page }) => {
    await withPrinter(page, true);
    const passerby = await atCenter(page, { printer: true });
    await passerby.begin();
    await passerby.toTheList();
    await paper(page).click();
    const { x, y, width, height } = (await paper(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    for (let taps = 1; taps < 50; taps++) await page.mouse.click(x + width / 2, y + height / 2);
    expect(await jobs(page)).toBe(1);
    await expect(page.locator('[data-print=wait]')).toBeVisible();
    await expectAccessible(page);
  });

  test('reports clearly when printing does not start, without covering the content', {
    tag: '@long',
  }, async ({ page }) => {
    await withPrinter(page, false);
    const passerby = await atCenter(page, { printer: true });
    await passerby.begin();
    await passerby.start();
    await passerby.skipTheRest();
    await passerby.seeResults();
    await page.locator('.see-list').click();
    await paper(page).click();
    await expect(page.locator('[data-print=failed]')).toBeVisible();
    // The notice covers neither the main button nor, later, the numbers.
    await page.locator('[data-scroll=down]').click({ trial: true });
    await page.locator('.help-now').click();
    await expect(page.locator('.danger').first()).toBeVisible();
    await expect(page.locator('.print-note')).toBeHidden();
  });

  test('is not offered where the center has none', { tag: '@long' }, async ({ page }) => {
    const passerby = await atCenter(page, { printer: false });
    await passerby.begin();
    await passerby.toTheList();
    await expect(paper(page)).toHaveCount(0);
  });
});

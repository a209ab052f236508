import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { strayReferences } from '../../scripts/build/references';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { readSquareCode } from './support/squareCode';
import { expect } from './support/test';
import { base, folder, test } from './support/underPath';
import { laptop } from './support/viewports';
import { freshDay, setDate } from './support/wall';
import { listedBy } from './support/worker';

test.describe.configure({ mode: 'default' });
test.use({ permissions: ['clipboard-write'], ...laptop });

/** Every address that a page asks for or shows below no path of ours; grows while the test runs. */
const watchPath = (page: Page, url: string): string[] => {
  const outside: string[] = [];
  const note = (address: string) => {
    if (/^http/.test(address) && !address.startsWith(url)) outside.push(address);
  };
  page.context().on('request', (request) => note(request.url()));
  page.on('framenavigated', (frame) => note(frame.url()));
  return outside;
};
const linksOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href));
const answers = { urgent: 'none', needs: 'idCard', helpFor: 'me', borough: 'bronx', age: '65plus' };

test('no reference in any built file leaves the path', () => {
  expect(strayReferences(folder, base)).toEqual([]);
  const { files, sounds } = listedBy(folder);
  for (const list of [files, sounds])
    for (const url of Object.keys(list)) expect(url.startsWith(base), url).toBe(true);
  for (const tag of languageTags) {
    const manifest = JSON.parse(readFileSync(join(folder, tag, 'site.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ start_url: `${base}${tag}/`, scope: base });
  }
});

for (const tag of ['en', 'ur'])
  test(`a visit in ${tag}, its list, its square code and every link stay below the path`, async ({
    page,
    site,
  }) => {
    const outside = watchPath(page, site.url);
    const visitor = new Visitor(page, tag);
    await visitor.open();
    await visitor.start();
    await visitor.answerAll(answers);
    await visitor.seeResults();
    await page.locator('.see-list').click();
    const list = await readSquareCode(page.locator('.list-code .qr'));
    expect(list).toContain(`${site.url}${tag}/#`);
    const ours = (await linksOf(page)).filter((href) => href.startsWith(new URL(site.url).origin));
    expect(ours.filter((href) => !href.startsWith(site.url))).toEqual([]);

    await page.goto(`${site.url}${tag}/all/`);
    await page.goto(list);
    await expect(page.locator('.received')).toBeVisible();
    expect(outside).toEqual([]);
  });

test('pages lead to each other, and a language changes its page and its address', async ({ page, site }) => {
  const outside = watchPath(page, site.url);
  await page.goto('en/all/');
  await page.locator('.card h3 a').first().click();
  await expect(page.locator('main.program-page')).toBeVisible();
  await page.locator('.languages [lang="ur"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  await page.locator('.bar-button').first().click();
  await expect(page).toHaveURL(`${site.url}ur/`);
  await new Visitor(page, 'ur').live();
  await page.locator('.languages [lang="es"]').first().click();
  await expect(page).toHaveURL(`${site.url}es/`);
  await expect(page.locator('[rel=manifest]')).toHaveAttribute('href', `${base}es/site.webmanifest`);
  await page.goto(`${new URL(site.url).origin}/help/en/now`);
  await expect(page).toHaveURL(`${site.url}en/now/`);
  expect(outside).toEqual([]);
});

test.describe('without a network', { tag: '@long' }, () => {
  test.use({ serviceWorkers: 'allow', allow: { failedRequest: true } });
  test('a whole visit is answered by the worker of this path, which leaves its neighbors alone', async ({
    page,
    context,
    site,
  }) => {
    await new Visitor(page).open();
    await page.evaluate(() => caches.open('another-site'));
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 90_000 })
      .toBe(true);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(site.url);
    expect((await page.evaluate(() => caches.keys())).sort()).toEqual([
      'another-site',
      expect.stringMatching(/^site\/help-/),
    ]);
    await page.evaluate(() => caches.delete('another-site'));
    await context.setOffline(true);
    const visitor = new Visitor(page, 'ur');
    await visitor.open();
    await visitor.start();
    await visitor.answerAll(answers);
    await visitor.seeResults();
    await page.goto('ur/nyifup/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.say('visit.help.heading'));
    await context.setOffline(false);
  });
});

test.describe('on a wall', { tag: '@long' }, () => {
  test.use({ viewport: { width: 1080, height: 1920 } });
  test('a visit ends, and the next begins with a new page', async ({ page, site }) => {
    const outside = watchPath(page, site.url);
    await setDate(page, freshDay);
    await page.goto('?mode=kiosk');
    await expect(page).toHaveURL(`${site.url}kiosk/`);
    await page.locator('.attract .languages [lang="en"]').click();
    const visitor = new Visitor(page);
    await visitor.start();
    await visitor.answer('urgent', 'none');
    const forgotten = page.waitForRequest(`${site.url}kiosk/forget/`);
    await page.locator('.bar .done').click();
    const sure = page.locator('dialog.still-there .button:not(.stay)');
    await expect(sure.or(page.locator('.attract')).first()).toBeVisible();
    if (await sure.isVisible()) await sure.click();
    await forgotten;
    await expect(page.locator('.attract')).toBeVisible();
    expect(outside).toEqual([]);
  });
});

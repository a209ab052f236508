import type { Page, Route } from '@playwright/test';
import { expect, test } from './support/test';
import { Visitor } from './support/visitor';

/** Holds back the page's main script until told, and then lets this happen to it. */
const holdScript = async (page: Page, then = (route: Route) => route.continue()) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route(/\/first-[\w-]+\.js$/, async (route) => {
    await held;
    await then(route);
  });
  return letGo;
};
const live = (page: Page) => page.locator('#app[data-live]');

test.describe('before the script has come', () => {
  for (const tag of ['en', 'ur'])
    test(`Start shows the first question in ${tag}, and its answer is kept`, async ({ page }) => {
      const letGo = await holdScript(page);
      const visitor = new Visitor(page, tag);
      await page.goto(tag === 'en' ? '/' : `/${tag}/`, { waitUntil: 'commit' });
      await expect(async () => {
        await visitor.button('visit.welcome.start').click();
        await visitor.onQuestion('urgent');
      }).toPass();
      const none = page.getByRole('button', { name: visitor.say('visit.questions.urgent.answers.none') });
      await none.click();
      await expect(none).toHaveAttribute('aria-pressed', 'true');
      await expect(live(page)).toHaveCount(0);
      letGo();
      await visitor.onQuestion('needs');
      await expect(page.locator('[data-early=""]')).toHaveCount(0);
      expect(await page.locator('#app').getAttribute('data-early')).toBeNull();
    });

  test('nothing is painted that would not act: Start leads to the question from the first paint', async ({
    page,
  }) => {
    const letGo = await holdScript(page);
    await page.route(/\/touch-[\w-]+\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, 1_000));
      await route.continue();
    });
    await page.goto('/pl/', { waitUntil: 'commit' });
    await page.evaluate(async () => {
      await new Promise((painted) => requestAnimationFrame(painted));
      document.querySelector<HTMLElement>('.welcome .button.main')?.click();
    });
    await new Visitor(page, 'pl').onQuestion('urgent');
    letGo();
  });

  test('danger is answered with numbers as soon as the script is there', async ({ page }) => {
    const letGo = await holdScript(page);
    const visitor = new Visitor(page, 'es');
    await page.goto('/es/', { waitUntil: 'commit' });
    await expect(async () => {
      await visitor.button('visit.welcome.start').click();
      await visitor.onQuestion('urgent');
    }).toPass();
    await page.getByRole('button', { name: visitor.say('visit.questions.urgent.answers.taken') }).click();
    letGo();
    await expect(visitor.heading()).toHaveText(visitor.say('visit.help.heading'));
  });

  test('help in danger is a page that needs no script', async ({ page }) => {
    await holdScript(page);
    const visitor = new Visitor(page, 'ar');
    await page.goto('/ar/', { waitUntil: 'commit' });
    await visitor.button('visit.frame.helpNow').click();
    await expect(page).toHaveURL(/\/ar\/now\/$/);
    await expect(page.locator('a[href="tel:911"]').first()).toBeVisible();
  });
});

test.describe('where the script never comes', () => {
  test.use({ allow: { failedRequest: /first-/ } });
  test('the page says so and Start leads to all the help', async ({ page }) => {
    await page.route(/\/first-[\w-]+\.js$/, (route) => route.abort());
    const visitor = new Visitor(page, 'ru');
    await page.goto('/ru/');
    await expect(page.getByRole('alert')).toContainText(visitor.say('visit.missing.heading'), {
      timeout: 15_000,
    });
    await visitor.button('visit.welcome.start').click();
    await expect(page).toHaveURL(/\/ru\/all\/$/);
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  });

  test('a question that was reached before shows no button that does nothing, and the numbers stand above it', async ({
    page,
  }) => {
    const letGo = await holdScript(page, (route) => route.abort());
    const visitor = new Visitor(page, 'ko');
    await page.goto('/ko/', { waitUntil: 'commit' });
    await expect(async () => {
      await visitor.button('visit.welcome.start').click();
      await visitor.onQuestion('urgent');
    }).toPass();
    await expect(page.locator('[data-early="taken"]')).toBeVisible();
    letGo();
    const numbers = page.getByRole('alert').getByRole('link', { name: visitor.say('visit.all.now') });
    await expect(numbers).toBeInViewport({ ratio: 1 });
    await expect(page.locator('button:visible')).toHaveCount(0);
    await numbers.click();
    await expect(page).toHaveURL(/\/ko\/now\/$/);
  });
});

test.describe('without JavaScript', () => {
  // The browser refuses even to fetch a script ahead.
  test.use({ javaScriptEnabled: false, allow: { failedRequest: /visit-/ } });
  for (const tag of ['en', 'bn'])
    test(`the first page leads to all the help and to the urgent numbers in ${tag}`, async ({ page }) => {
      const visitor = new Visitor(page, tag);
      await page.goto(`/${tag}/`);
      await page
        .getByRole('link', { name: visitor.say('visit.all.now') })
        .first()
        .click();
      await expect(page).toHaveURL(new RegExp(`/${tag}/now/$`));
      await page.getByRole('link', { name: visitor.say('visit.all.link') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.say('visit.all.heading'));
      await page.getByRole('main').locator('h3 a').first().click();
      await expect(page.locator('.program-page')).toBeVisible();
    });
});

test('the page can be put among the apps of a phone, under its name in the language', async ({ page }) => {
  await page.goto('/ur/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await page.request.get(address ?? '')).json();
  expect(manifest).toMatchObject({
    name: new Visitor(page, 'ur').say('visit.site.name'),
    lang: 'ur',
    dir: 'rtl',
    start_url: '/ur/',
  });
  expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(true);
  for (const { src } of manifest.icons) {
    const icon = await page.request.get(src);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/png']);
  }
});

test('what a browser asks for by itself, where it shows something that names no icon, is there', async ({
  page,
}) => {
  const icon = await page.request.get('/favicon.ico');
  expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/x-icon']);
});

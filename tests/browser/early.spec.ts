import type { Page, Route } from '@playwright/test';
import { Visitor, withUrduLetters } from '../../scripts/verify/browser/visitor';
import { everyRunIf } from './support/everyRun';
import { expect, test } from './support/test';

/** Delays the page's requests until the returned function is called with their outcome. */
const hold = async (page: Page, what: RegExp, then = (route: Route) => route.continue()) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route(what, async (route) => {
    await held;
    await then(route);
  });
  return letGo;
};
const holdScript = (page: Page, then?: (route: Route) => Promise<void>) =>
  hold(page, /\/first-[\w-]+\.js$/, then);
/** Every request but that of the page itself. */
const holdAll = (page: Page) => hold(page, /\/(assets|locks\.js)/);

const live = (page: Page) => page.locator('#app[data-live]');
const painted = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);
const lettersCome = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => undefined));

/** The positions of all visible elements, in whole pixels. */
const boxesOf = (page: Page) =>
  page.evaluate(() => {
    const boxes: Record<string, string> = {};
    for (const element of document.querySelectorAll('#app *')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.textContent?.slice(0, 40)}`;
      if (width > 0 && height > 0 && !element.closest('svg'))
        boxes[name] = [boxes[name] ?? '', ...[x, y, width, height].map(Math.round)].join(' ');
    }
    return boxes;
  });

test.describe('before the script has loaded', () => {
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

  for (const tag of ['pl', 'ru'])
    test(
      `the page alone is painted in its style and acts in ${tag}, and nothing moves when the rest comes`,
      everyRunIf(tag === 'ru'),
      async ({ page }) => {
        const letGo = await holdAll(page);
        await page.goto(`/${tag}/`, { waitUntil: 'commit' });
        await expect.poll(() => painted(page)).toBe(true);
        const visitor = new Visitor(page, tag);
        const welcome = await boxesOf(page);
        expect(Object.keys(welcome).length).toBeGreaterThan(40);
        await visitor.button('visit.welcome.start').click();
        await visitor.onQuestion('urgent');
        const question = await boxesOf(page);
        letGo();
        await visitor.live();
        await lettersCome(page);
        expect(await boxesOf(page)).toMatchObject(question);
        await visitor.button('visit.frame.back').click();
        await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
        expect(await boxesOf(page)).toMatchObject(welcome);
      },
    );

  test('a button that needs the app acts once the app has loaded', async ({ page }) => {
    const letGo = await holdScript(page);
    const visitor = new Visitor(page, 'fr');
    await page.goto('/fr/', { waitUntil: 'commit' });
    await page.locator('.bar-button[aria-haspopup=dialog]').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    letGo();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await visitor.start();
  });

  test('a dialog that was open before the device’s Back was ours is closed by it first', async ({ page }) => {
    const letGo = await hold(page, /\/soon-[\w-]+\.js$/);
    const visitor = new Visitor(page, 'fr');
    await visitor.open();
    await page.locator('.bar-button[aria-haspopup=dialog]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const come = page.waitForResponse(/\/soon-[\w-]+\.js$/);
    letGo();
    await come;
    // The live region for presses of Shift is added then.
    await expect(page.locator('.bar [role=status]')).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await visitor.start();
  });

  test('a button that was pressed before Start is not pressed again', async ({ page }) => {
    const letGo = await holdScript(page);
    const visitor = new Visitor(page, 'fr');
    await page.goto('/fr/', { waitUntil: 'commit' });
    await page.locator('.bar-button[aria-haspopup=dialog]').click();
    await visitor.start();
    letGo();
    await visitor.live();
    await visitor.onQuestion('urgent');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('a background tab that was never painted has the app when it is shown', async ({ page }) => {
    await page.addInitScript(() => {
      PerformanceObserver.prototype.observe = () => undefined;
    });
    await new Visitor(page, 'ht').open();
  });

  test('an answer of danger shows the numbers as soon as the script has loaded', async ({ page }) => {
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

test.describe('where the script never loads', () => {
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
    await expect(page.locator('a[href^="tel:"]:visible').first()).toBeVisible();
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

test.describe('where the server sends the policy of another release', () => {
  test.use({ allow: { console: /Content Security Policy/, violation: true } });
  test('the style and the app load nevertheless', async ({ page }) => {
    await page.route('**/bn/', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers['content-security-policy']?.replaceAll(/ 'sha256-[^']*'/g, '') ?? '';
      await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
    });
    const visitor = new Visitor(page, 'bn');
    await visitor.open();
    expect(await page.evaluate(() => document.documentElement.dataset.acts)).toBeUndefined();
    await expect(page.locator('.welcome .button.main')).toHaveCSS('background-color', 'rgb(11, 79, 74)');
    expect(
      await page.evaluate(() => 'RTCPeerConnection' in window && window.RTCPeerConnection),
    ).toBeUndefined();
    await visitor.start();
    await visitor.answer('urgent', 'none');
    await visitor.onQuestion('needs');
  });
});

test.describe('fonts that load late', () => {
  const state = (page: Page) => page.evaluate(() => document.documentElement.dataset.letters);
  const hasCome = (page: Page) =>
    page.evaluate(() =>
      [...document.fonts].some(
        ({ family, status }) => family.includes('Our Nastaliq') && status === 'loaded',
      ),
    );

  test('are used from the next screen on, so that no line moves while it is read', async ({ page }) => {
    await withUrduLetters(page);
    const visitor = new Visitor(page, 'ur');
    await visitor.open();
    await expect.poll(() => hasCome(page)).toBe(true);
    await lettersCome(page);
    const before = await boxesOf(page);
    await page.waitForTimeout(300);
    expect(await state(page)).toBeUndefined();
    expect(await boxesOf(page)).toMatchObject(before);
    await visitor.start();
    expect(await state(page)).toBe('');
  });

  test('are used at once on a device without such a font', async ({ page }) => {
    const visitor = new Visitor(page, 'ur');
    await visitor.open();
    await expect.poll(() => state(page)).toBe('');
    expect(await hasCome(page)).toBe(true);
  });
});

test.describe('fonts that never load', () => {
  test.use({ allow: { errorResponse: /\/ur-[\w-]{8}\.woff2/ } });
  test('are not requested again in another language', async ({ page }) => {
    const asked: string[] = [];
    await page.route(/\/ur-[\w-]{8}\.woff2$/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ status: 404 });
    });
    await new Visitor(page, 'ar').open();
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    const visitor = new Visitor(page, 'ur');
    await visitor.open();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await visitor.start();
    await visitor.answer('urgent', 'none');
  });
});

test.describe('without JavaScript', () => {
  // The browser refuses even to preload a script.
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

test('the page can be installed as an app, with its name in the page’s language', async ({ page }) => {
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

test.describe('in a browser that is too old', () => {
  test('the page says so before the first question, and Start leads to all the help', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      // As Chrome before 85 and Safari before 14.
      delete (Promise as Partial<PromiseConstructor>).any;
    });
    await page.goto('/');
    await expect(page.locator('.lost-note .never')).toBeVisible();
    await expect(page.locator('.lost-note .late')).toBeHidden();
    await page.locator('.welcome .button.main').click();
    await expect(page).toHaveURL(/\/en\/all\/$/);
    expect(asked.filter((path) => /\/first-.*\.js$/.test(path))).toEqual([]);
  });

  test('a dialog is brought where the browser has none, and closes by Escape and by Back', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // As Firefox before 98 and Safari before 15.4.
      const dialogs = HTMLDialogElement.prototype as Partial<HTMLDialogElement>;
      delete dialogs.showModal;
      delete dialogs.close;
      for (const name of ['HTMLDialogElement', 'CloseWatcher']) Reflect.deleteProperty(window, name);
    });
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.start();
    const opener = page.locator('.bar [aria-haspopup=dialog]');
    for (const leave of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
      await opener.click();
      await expect(page.locator('dialog[open]')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.backdrop')).toBeVisible();
      await leave();
      await expect(page.locator('dialog[open], .backdrop')).toHaveCount(0);
      await expect(page.locator('[data-question="urgent"]')).toBeVisible();
    }
  });
});

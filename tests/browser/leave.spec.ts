import type { Page, Route } from '@playwright/test';
import { PNG } from 'pngjs';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { everyRunIf } from './support/everyRun';
import { historyOf, pressBack } from './support/history';
import { expect, expectAccessible, test } from './support/test';
import { laptop } from './support/viewports';
import { cityIdAt65 } from './support/visits';

const neutral = 'https://weather.gov/';
test.use({ allow: { foreignRequest: /^https:\/\/weather\.gov\/$/ } });

/** A stand-in for the neutral page, so that no network is used. */
const serveWeather = (page: Page) =>
  page.route(neutral, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Weather</title><h1>Weather</h1>',
    }),
  );

/** A network that accepts requests and responds only when told to. */
const stallWeather = async (page: Page) => {
  const waiting: Route[] = [];
  await page.route(neutral, (route) => void waiting.push(route));
  return async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    await Promise.all(
      waiting.map((route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })),
    );
  };
};

const toResults = async (page: Page) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll(cityIdAt65);
  await visitor.seeResults();
  return visitor;
};

const leaveLink = (page: Page) => page.locator('a.leave');

/**
 * Every entry of the tab's history that belongs to this site. A page cannot take two entries of its own away: one may
 * be left ahead of the neutral page, never behind it, and says the address of the first screen in no language.
 */
const ourEntries = async (page: Page, origin: string) => {
  const { entries, at } = await historyOf(page);
  return entries.filter(
    ({ url }, place) => url.startsWith(origin) && !(place === at + 1 && url === `${origin}/`),
  );
};

/**
 * What is left on the page two frames after "Leave" was touched. Asked from inside and in one go, since the
 * debugger cannot reach a page that waits for the next.
 */
const leaveAndLook = (page: Page) =>
  leaveLink(page).evaluate(async (link: HTMLElement) => {
    link.click();
    const coveredAtOnce = document.body.innerText.length < 20;
    const nextFrame = () => new Promise(requestAnimationFrame);
    await nextFrame().then(nextFrame);
    return {
      coveredAtOnce,
      text: document.body.innerText.trim(),
      title: document.title,
      kept: document.querySelectorAll('.results, .take-away, .help, dialog, :checked').length,
      first: document.querySelectorAll('.welcome').length,
    };
  });

const pictureOf = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  return PNG.sync.read(Buffer.from(data, 'base64'));
};

/** The share of a picture's most frequent color, 0 to 1. */
const plainness = ({ width, height, data }: PNG): number => {
  const colors = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUInt32BE(at);
    colors.set(color, (colors.get(color) ?? 0) + 1);
  }
  return Math.max(...colors.values()) / (width * height);
};

test('without our script the quick exit is a plain link to the weather', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: `${baseURL}` });
  await serveWeather(page);
  await page.goto('/');
  await expect(leaveLink(page)).toHaveAttribute('href', neutral);
  await leaveLink(page).click();
  await expect(page).toHaveURL(neutral);
  await page.close();
});

test('the quick exit follows the skip link, before all other focusable elements', async ({ page }) => {
  await new Visitor(page).open();
  const hidden = page.locator('a.skip').nth(1);
  await expect(hidden).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(hidden).toBeFocused();
  await expect(hidden).toBeInViewport();
  await expect(hidden).toHaveAttribute('href', neutral);
});

test('leaving from the results leaves no entry of ours in the tab, and Back does not return to us', async ({
  page,
  baseURL,
}) => {
  await serveWeather(page);
  await toResults(page);
  await leaveLink(page).click();
  await expect(page).toHaveURL(neutral);
  expect(await ourEntries(page, `${baseURL}`)).toEqual([]);
  await page.goBack().catch(() => null);
  await expect(page.getByText(new Visitor(page).say('visit.results.heading'))).toHaveCount(0);
  expect(page.url().startsWith(`${baseURL}`)).toBe(false);
});

test('the only entry ahead of the neutral page is the wiped first screen', async ({ page, baseURL }) => {
  await serveWeather(page);
  const visitor = await toResults(page);
  await leaveLink(page).click();
  await expect(page).toHaveURL(neutral);
  expect((await historyOf(page)).after).toEqual([`${baseURL}/`]);
  await page.goForward();
  await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

/** The ways that lead through several of our pages, each from a page that is none of ours. */
const wanderings: Record<string, (page: Page) => Promise<unknown>> = {
  'the skip link and a question': async (page) => {
    await skip(page);
    await new Visitor(page).start();
  },
  'a question and the skip link': async (page) => {
    await new Visitor(page).start();
    await skip(page);
  },
  'all help, by its skip link': async (page) => {
    await page.locator('footer a[href$="/all/"]').click();
    await expect(page).toHaveURL(/\/en\/all\/$/);
    await skip(page);
  },
  'all help and a program': async (page) => {
    await page.locator('footer a[href$="/all/"]').click();
    await follow(page, '.card h3 a', /\/en\/(?!all\/)[\w-]+\/$/);
    await expect(page.locator('.program-page')).toBeVisible();
  },
  'all help, a program and the questions': async (page) => {
    await page.locator('footer a[href$="/all/"]').click();
    await follow(page, '.card h3 a', /\/en\/(?!all\/)[\w-]+\/$/);
    await follow(page, '.program-page .button.main', /\/en\/$/);
    const visitor = new Visitor(page);
    await visitor.live();
    await visitor.start();
    await visitor.answerAll({ urgent: 'none', needs: ['idCard'] });
  },
  'the promise, another language of it, and the first screen': async (page) => {
    await page.locator('footer a[href$="/promise/"]').click();
    await follow(page, '.languages a[lang=es]', /\/es\/promise\/$/);
    await follow(page, '.button.main', /\/es\/$/);
    await new Visitor(page, 'es').live();
  },
};

/** Follows a link of a public page; a page that has only just come takes no press, and is pressed again. */
const follow = (page: Page, link: string, to: RegExp) =>
  expect(async () => {
    await page.locator(link).first().click({ timeout: 2_000 });
    await expect(page).toHaveURL(to, { timeout: 3_000 });
  }).toPass();

const skip = async (page: Page) => {
  await page.locator('a.skip').first().focus();
  await page.keyboard.press('Enter');
  if (await page.locator('html[data-acts]').count()) await expect(page.locator('#main')).toBeFocused();
};

/** Whoever leaves waits 1.5 s for our first page; a busy machine may take longer, and this is no test of its speed. */
const waitLong = (page: Page) =>
  page.addInitScript(() => {
    const { setTimeout: after } = window;
    Object.assign(window, {
      setTimeout: (then: () => void, ms: number) => after(then, ms === 1_500 ? 40_000 : ms),
    });
  });

for (const [way, wander] of Object.entries(wanderings))
  test(
    `leaving after ${way} leaves no entry of ours, and Back shows the page before us`,
    everyRunIf(/^a(ll help, a program and)? (the )?question/.test(way)),
    async ({ page, baseURL }) => {
      await waitLong(page);
      await serveWeather(page);
      await page.goto('data:text/html,<h1>Before</h1>');
      await new Visitor(page).open();
      await wander(page);
      await leaveLink(page).click();
      await expect(page).toHaveURL(neutral);
      expect(await ourEntries(page, `${baseURL}`)).toEqual([]);
      await pressBack(page);
      await expect(page.getByText('Before')).toBeVisible();
    },
  );

test('a browser without the Navigation API leaves the first of its two entries too', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'));
  await serveWeather(page);
  await toResults(page);
  await leaveLink(page).click();
  await expect(page).toHaveURL(neutral);
  expect(await ourEntries(page, `${baseURL}`)).toEqual([]);
});

for (const [where, open] of [
  ['the results', async () => undefined],
  [
    'the language choice',
    async (page: Page) => page.locator('.bar-button:has([data-icon="language"])').click(),
  ],
  [
    'my list',
    async (page: Page) => {
      await page.locator('.see-list').click();
      await page.locator('.take-away').first().waitFor();
    },
  ],
  [
    'help right now',
    async (page: Page) => {
      await page.locator('.help-now').click();
      await page.locator('.danger').first().waitFor();
    },
  ],
] as const) {
  test(
    `with the network stalled, ${where} is covered at once and the answers are wiped`,
    everyRunIf(['the results', 'help right now'].includes(where)),
    async ({ page }) => {
      const answerNow = await stallWeather(page);
      const visitor = await toResults(page);
      await open(page);
      expect(await leaveAndLook(page)).toEqual({
        coveredAtOnce: true,
        text: visitor.say('visit.leave.loading'),
        title: visitor.say('visit.site.name'),
        kept: 0,
        first: 1,
      });
      expect(plainness(await pictureOf(page))).toBeGreaterThan(0.98);
      await answerNow();
      await expect(page).toHaveURL(neutral);
    },
  );
}

test.describe('without any network', () => {
  test.use({
    allow: { foreignRequest: /^https:\/\/weather\.gov\/$/, failedRequest: /^https:\/\/weather\.gov\/ / },
  });

  test('the browser’s error page replaces ours', async ({ page, baseURL }) => {
    await page.route(neutral, (route) => route.abort('internetdisconnected'));
    const visitor = await toResults(page);
    await leaveLink(page).click();
    await expect(page).toHaveURL(/^(chrome-error:|https:\/\/weather\.gov)/);
    await expect(page.getByText(visitor.say('visit.results.heading'))).toHaveCount(0);
    expect(await ourEntries(page, `${baseURL}`)).toEqual([]);
  });
});

test.describe('on a keyboard', () => {
  test.use(laptop);

  test('Shift three times leaves, and each press is announced', async ({ page, baseURL }) => {
    await serveWeather(page);
    const visitor = await toResults(page);
    const status = page.locator('.bar [role="status"]');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(visitor.say('visit.leave.pressesLeft_other', { count: '2' }));
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(visitor.say('visit.leave.pressesLeft_one', { count: '1' }));
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(neutral);
    expect(await ourEntries(page, `${baseURL}`)).toEqual([]);
  });

  test('Shift with Tab, which goes back through a form, never leaves', async ({ page }) => {
    const visitor = await toResults(page);
    for (let time = 0; time < 4; time++) await page.keyboard.press('Shift+Tab');
    await expect(visitor.heading()).toHaveText(visitor.say('visit.results.heading'));
    await expect(page.locator('.bar [role="status"]')).toBeEmpty();
  });

  test('three presses also leave the page of a program', async ({ page, baseURL }) => {
    await serveWeather(page);
    await page.goto('/en/nyifup/');
    await page.keyboard.press('Shift');
    await expect(page.locator('#app [role="status"]')).not.toBeEmpty();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(neutral);
    expect(await ourEntries(page, `${baseURL}`)).toEqual([]);
  });
});

test('the welcome says what leaving cannot erase', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  const about = page.locator('.about-leaving');
  await about.locator('summary').click();
  for (const key of ['erases', 'remains', 'clear'])
    await expect(about.getByText(visitor.say(`visit.leave.${key}`))).toBeVisible();
  const [first, start] = await Promise.all([
    about.boundingBox(),
    visitor.button('visit.welcome.start').boundingBox(),
  ]);
  expect(first?.y).toBeLessThan(start?.y ?? 0);
  await expectAccessible(page);
});

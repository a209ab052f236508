import { expect, type Page, test } from '@playwright/test';
import { findFullBrowser } from '../../scripts/verify/browser/browser.mjs';
import { leaks, look } from '../../scripts/verify/browser/sinks';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { withProfile } from './support/disk';
import { plainSite } from './support/plainSite';
import { canariesOf, people, wholeVisit } from './support/visits';

test.use({ serviceWorkers: 'allow' });

const thorough = Boolean(process.env.PROVE);
const canary = 'whatSomebodyAnswered';
const hearing = people['a cleaner with a hearing'] ?? {};

const endings: Record<string, (visitor: Visitor) => Promise<unknown>> = {
  'starting over': async (visitor) => {
    await visitor.button('visit.frame.startOver').click();
    await visitor.button('visit.frame.startOverYes').click();
    await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
  },
  'closing the window': async ({ page }) => page.close(),
};

test.describe('in a browser with a profile on disk', () => {
  test.skip(
    !findFullBrowser(),
    'This machine has no full browser: only such a one keeps pages and sessions.',
  );
  test.describe.configure({ timeout: 60_000 });

  let browser: Awaited<ReturnType<typeof withProfile>>;
  test.beforeEach(async () => {
    browser = await withProfile();
  });
  test.afterEach(() => browser.remove());

  test('control: a page without our headers is restored from the back/forward cache', async () => {
    const plain = await plainSite(process.env.TEST_ROOT ?? 'dist');
    const { page } = browser;
    await page.goto(`${plain.url}/icon.svg`);
    await page.evaluate(() => Object.assign(window, { alive: true }));
    await page.goto(`${plain.url}/en/`);
    await back(page);
    expect(await page.evaluate(() => 'alive' in window)).toBe(true);
    await plain.close();
  });

  test('Back to our page shows the welcome, with nothing of the visit in it', async ({ baseURL }) => {
    const { page } = browser;
    const visitor = await openAt(page, `${baseURL}`);
    const watched = await look(page, `${baseURL}`);
    const canaries = canariesOf(await wholeVisit(visitor, hearing));
    await page.goto(`${baseURL}/icon.svg`);
    await back(page);
    await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
    expect(await leaks(watched, canaries)).toEqual({});
    await visitor.start();
    await visitor.answer('urgent', 'none');
    await expect(page.locator('input:checked')).toHaveCount(0);
  });

  for (const [place, plant] of [
    [
      'the title',
      (text: string) => {
        document.title = text;
      },
    ],
    ['the state of the history', (text: string) => history.replaceState({ text }, '')],
    [
      'the address',
      (text: string) => {
        location.hash = text;
      },
    ],
    ['localStorage', (text: string) => localStorage.setItem('kept', text)],
    ['a text field', typeIn],
    ['a box to tick without its own word against it', tick],
  ] as const) {
    test(`control: a leak into ${place} is found on the disk`, async ({ baseURL }) => {
      test.skip(!thorough && place !== 'the state of the history', 'Part of the long proof.');
      const { page } = browser;
      await openAt(page, `${baseURL}`);
      await page.evaluate(plant, canary);
      await expect.poll(() => browser.holding([canary]), { timeout: 30_000 }).not.toEqual({});
    });
  }

  for (const [way, end] of Object.entries(endings)) {
    test(`a visit that ends by ${way} leaves nothing on the disk`, async ({ baseURL }) => {
      test.skip(!thorough && way !== 'starting over', 'Part of the long proof.');
      const { page } = browser;
      const visitor = await openAt(page, `${baseURL}`);
      const canaries = canariesOf(await wholeVisit(visitor, hearing));
      await sessionsWritten(`${baseURL}`);
      expect(await browser.holding(canaries), 'while the visit goes on').toEqual({});
      await end(visitor);
      await browser.context.close();
      expect(await browser.holding(canaries), 'when the browser is closed').toEqual({});
      expect(
        await browser.holding([`${baseURL}/`]),
        'that the site was visited is in the history',
      ).not.toEqual({});
    });
  }

  /** Waits until the browser has written its session to the disk, as another tab of that session shows. */
  async function sessionsWritten(origin: string) {
    const mark = `written${Date.now()}`;
    const tab = await browser.context.newPage();
    await tab.goto(`${origin}/icon.svg#${mark}`);
    await expect
      .poll(async () => Object.keys(await browser.holding([mark])).join(), { timeout: 30_000 })
      .toContain('Sessions');
    await tab.close();
  }
});

const openAt = async (page: Page, origin: string): Promise<Visitor> => {
  const visitor = new Visitor(page);
  await page.goto(`${origin}/`);
  await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
  return visitor;
};

/** By keyboard, because the browser does not save values set by a script. */
function typeIn(text: string) {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  document.execCommand('insertText', false, text);
}

function tick(text: string) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = text;
  document.body.append(box);
  box.click();
}

/** `page.goBack()` waits for a load that never comes when a page is brought back alive. */
async function back(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await cdp.send('Page.getNavigationHistory');
  const before = entries[currentIndex - 1];
  await cdp.send('Page.navigateToHistoryEntry', { entryId: before?.id ?? 0 });
  await expect.poll(() => page.url()).toBe(before?.url);
}

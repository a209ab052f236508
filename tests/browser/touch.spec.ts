import type { Page } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { GuideAtWork } from './support/beside';
import { everyRunIf, inLanguagesOfEveryRun } from './support/everyRun';
import {
  crawl,
  drawn,
  gaps,
  look,
  type Mishap,
  presses,
  spotOf,
  standing,
  stopTime,
  type Way,
} from './support/hasty';
import { expect, test } from './support/test';
import { laptop } from './support/viewports';
import { freshDay, setDate, test as walled } from './support/wall';

/** A crawl loads the page dozens of times. */
const crawlTime = 400_000;

/** In a few words, since a page can stand in many ways. */
const tell = ({ once, twice, ...press }: Mishap) => {
  const changed = (Object.keys(once) as (keyof typeof once)[]).filter(
    (part) => JSON.stringify(once[part]) !== JSON.stringify(twice[part]),
  );
  return { ...press, chosenSentOrOpened: changed.map((part) => [part, once[part], twice[part]]) };
};
const ways = Object.keys(presses) as Way[];

test.describe('a double press acts once', () => {
  for (const [screens, leastMoves] of [
    [4, 8],
    [12, 20],
  ] as const)
    test(`on ${screens} screens of a phone`, everyRunIf(screens < 12), async ({ page }) => {
      test.setTimeout(crawlTime);
      await stopTime(page);
      const { mishaps, moves } = await crawl(page, () => page.goto('/en/'), { ways, screens });
      expect(moves.length).toBeGreaterThan(leastMoves);
      expect(mishaps.map(tell)).toEqual([]);
    });

  test.describe('beside a client', () => {
    test.use(laptop);
    test('for the guide', { tag: '@long' }, async ({ page }) => {
      test.setTimeout(crawlTime);
      await stopTime(page);
      const open = () => page.goto('/en/?mode=guide');
      const { mishaps, moves } = await crawl(page, open, { ways: ['mouse', 'reader'], screens: 16 });

      expect(moves.length).toBeGreaterThan(10);
      expect(mishaps.map(tell)).toEqual([]);
    });
  });
});

walled('a double press acts once: on a wall', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(crawlTime);
  await stopTime(page);
  await setDate(page, freshDay);
  const { mishaps, moves } = await crawl(page, () => page.goto('/kiosk/'), { ways, screens: 10 });
  expect(moves.length).toBeGreaterThan(15);
  expect(mishaps.map(tell)).toEqual([]);
});

const startAt = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll('a, button, summary, label')];
    return controls.findIndex((control) => control.matches('.welcome .button.main'));
  });

for (const tag of languageTags)
  test(
    `Start answers nothing in ${tag}, however quickly it is touched twice, before the app has come and after`,
    inLanguagesOfEveryRun(tag),
    async ({ page }) => {
      test.setTimeout(crawlTime);
      await stopTime(page);
      for (const hasCome of [false, true]) {
        const app = /\/first-[\w-]+\.js$/;
        if (!hasCome) await page.route(app, () => undefined);
        for (const [turn, gap] of gaps.entries()) {
          const way = ways[(turn + languageTags.indexOf(tag)) % ways.length] as Way;
          await page.goto(`/${tag}/`);
          await page.locator('.welcome .button.main').waitFor();
          // A font that loads late moves the controls.
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          if (hasCome) await drawn(page);
          await page.clock.runFor(1_000);
          const spot = (await spotOf(page, await startAt(page))) ?? [0, 0];
          await presses[way](page, ...spot);
          await expect(page.locator('[data-question="urgent"]')).toBeVisible();
          const once = await standing(page);
          await page.clock.runFor(gap);
          await presses[way](page, ...spot);
          await page.waitForTimeout(50);
          expect(await standing(page), `${way} after ${gap} ms`).toEqual(once);
          await page.clock.runFor(500);
          // An intended press is accepted now.
          const none = page.locator('button[data-early="none"]');
          await none.click();
          if (hasCome) await expect(page.locator('[data-question="needs"]')).toBeVisible();
          else await expect(none).toHaveAttribute('aria-pressed', 'true');
        }
        await page.unroute(app);
      }
    },
  );

test('Enter held down acts once', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await page.locator('footer button').focus();
  // A held key repeats: it would open the question and answer it.
  for (let times = 0; times < 20; times++) await page.keyboard.down('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.up('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await visitor.onQuestion('needs');
});

test.describe('leaving', () => {
  test.use({ allow: { foreignRequest: /weather\.gov/ } });
  test('the quick exit acts without delay on all screens', async ({ page }) => {
    await stopTime(page);
    await page.goto('/en/');
    await drawn(page);
    const press = async (selector: string) => {
      const { x, y, width, height } = (await page.locator(selector).first().boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      await page.touchscreen.tap(x + width / 2, y + height / 2);
    };
    await press('.welcome .button.main');
    await expect(page.locator('[data-question="urgent"]')).toBeVisible();
    await press('.help-now');
    await expect(page.locator('.help')).toBeVisible();
    await page.route('https://weather.gov/', (route) => route.fulfill({ body: '' }));
    await press('.bar-button.leave');
    await expect(page).toHaveURL('https://weather.gov/');
  });
});

test.describe('a guide who goes fast by keyboard', () => {
  test.use(laptop);
  test('loses no key press', async ({ page }) => {
    await stopTime(page);
    const guide = new GuideAtWork(page);
    await guide.open();
    await look(page);
    const fast = async (...keys: string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await page.clock.runFor(60);
      }
    };
    await fast('2', 'Enter');
    await expect(page.locator('.greeting')).toHaveAttribute('lang', /.+/);
    await look(page);
    await fast('Enter');
    await guide.asks('urgent');
    for (const [key, next] of [
      ['5', 'needs'],
      ['42', 'helpFor'],
      ['1', 'borough'],
    ] as const) {
      await fast(...key, 'Enter');
      await guide.asks(next);
    }
    // The same key at once is a slip, and so is an Enter that a number needs no more.
    await fast('1', '1', 'Enter', 'Enter');
    await expect(page.locator('.talk .error')).toHaveCount(0);
    await guide.asks('age');
  });
});

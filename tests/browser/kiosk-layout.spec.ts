import { existsSync } from 'node:fs';
import { languages } from '../../locales/languages';
import { expectNoOverflow, wordsOf } from '../../scripts/verify/browser/visitor';
import { needIds } from '../../src/catalog/needs';
import { stopClock } from './support/clock';
import { everyRunIf } from './support/everyRun';
import { openSheet } from './support/takingAlong';
import { expect } from './support/test';
import { Passerby, test } from './support/wall';

const upright = { width: 1080, height: 1920 };
const sizes = [upright, { width: 1920, height: 1080 }];
/** 20 mm on a screen of 2.7 pixels a millimeter, as `center.json` says unless a center measured its own. */
const finger = 20 * 2.7;

const tags = languages.map(({ tag }) => tag).filter((tag) => existsSync(`locales/${tag}/programs.json`));

/** Answers that open as many questions as one visit can. */
const opening: Record<string, string[]> = {
  urgent: ['none'],
  needs: ['lawyer', 'childAlone', 'learn', 'idCard', 'doctor', 'work', 'citizenship', 'rights'],
  helpFor: ['someoneElse'],
  borough: ['bronx'],
  age: ['19to20'],
};

const lengthOf = (tag: string): number => {
  const say = wordsOf(tag);
  return [...needIds, 'everything']
    .map((need) => say(`visit.questions.needs.answers.${need}`).length)
    .reduce((sum, length) => sum + length, 0);
};

/** In every run that with the longest list; the rest in the long one. */
const everyRun = tags.reduce((longest, tag) => (lengthOf(tag) > lengthOf(longest) ? tag : longest));

for (const tag of tags)
  test(
    `${tag}: every choice of every question is in sight and wide enough for a finger, both ways up`,
    everyRunIf(tag === everyRun),
    async ({ page }) => {
      test.setTimeout(90_000);
      const passerby = new Passerby(page, tag);
      await passerby.open();
      await passerby.begin();
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expect(passerby.button('visit.welcome.start')).toBeInViewport({ ratio: 1 });
        expect(await tooSmall(page), `the welcome at ${size.width}`).toEqual([]);
        for (let larger = 0; larger < 3; larger++) {
          await expectNoOverflow(page);
          expect(await coveredInBars(page), `${larger} steps larger at ${size.width}`).toEqual([]);
          await page.locator('[data-switch=text]').click();
        }
      }
      await passerby.start();
      const seen = new Set<string>();
      await passerby.answerTheRest(async (question) => {
        const list = page.locator(`[data-question="${question}"]`);
        if (question !== 'urgent') await expect(list.locator('[value]').first()).toBeVisible();
        seen.add(question);
        for (const size of sizes) {
          await page.setViewportSize(size);
          const where = `${question} at ${size.width}`;
          // A wall is not turned while somebody looks; its lines follow a moment after the size.
          await expect.poll(() => outOfSight(page), { message: where }).toEqual([]);
          expect(await tooSmall(page), where).toEqual([]);
          await expectNoOverflow(page);
        }
        return opening[question] ?? 'notSure';
      });
      expect(seen.size).toBeGreaterThanOrEqual(14);
      await passerby.seeResults();
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expectNoOverflow(page);
        expect(await tooSmall(page), `the results at ${size.width}`).toEqual([]);
      }
    },
  );

for (const size of sizes)
  test(`every greeting stands on one line, and leaves the languages in sight, at ${size.width}`, async ({
    page,
  }) => {
    await stopClock(page);
    await page.setViewportSize(size);
    await new Passerby(page).open();
    await page.waitForLoadState('networkidle');
    for (let turn = 0; turn < languages.length; turn++) {
      const tag = await page.locator('.greeting').getAttribute('lang');
      expect(await outOfTheWall(page), `${tag}`).toEqual([]);
      await page.clock.runFor(6_000);
    }
  });

test('no word on the sheet is broken at the largest text size', async ({ page }) => {
  const passerby = new Passerby(page, 'ru');
  await passerby.open();
  await passerby.begin();
  await passerby.toTheList();
  await openSheet(page);
  for (let larger = 0; larger < 3; larger++) {
    for (const size of sizes) {
      await page.setViewportSize(size);
      const narrow = await page
        .locator('.sheet > :not(footer) .both > div')
        .evaluateAll((columns) => columns.filter(({ clientWidth }) => clientWidth < 300).length);
      expect(narrow, `${larger} steps larger at ${size.width}`).toBe(0);
      await expectNoOverflow(page);
    }
    await page.locator('[data-switch=text]').click();
  }
});

test('targets are 20 mm on a denser screen too', async ({ page }) => {
  await page.route('**/center.json', (route) => route.fulfill({ json: { pixelsPerMillimeter: 4 } }));
  const passerby = new Passerby(page);
  await passerby.open();
  await passerby.begin();
  await passerby.start();
  expect(await tooSmall(page, 80)).toEqual([]);
  expect(await outOfSight(page)).toEqual([]);
});

test('on a portrait wall all controls are in the lower part', async ({ page }) => {
  const passerby = new Passerby(page);
  await passerby.open();
  const lowest = await page.locator('.attract .languages').boundingBox();
  expect(lowest?.y).toBeGreaterThan(upright.height / 2);
  await passerby.begin();
  await passerby.start();
  for (const part of [page.locator('.bar'), page.locator('.always'), page.locator('[data-question]')]) {
    const box = await part.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeGreaterThan(upright.height / 2);
  }
});

type Page = Parameters<typeof expectNoOverflow>[0];

/** Text of the idle screen that is cut, wrapped or beyond the edge. */
const outOfTheWall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.greeting > span, .attract .languages button, .pause')]
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(element);
        const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
        const isBeyond = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        return isBeyond || (element.matches('.hello') && lines > 1);
      })
      .map((element) => element.textContent),
  );

/** Choices and submit buttons that are not fully visible: beyond the edge, or under a bar. */
const outOfSight = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.question .choice, .question button[type=submit]')]
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const corners = [
          [left + 8, top + 8],
          [right - 8, top + 8],
          [left + 8, bottom - 8],
          [right - 8, bottom - 8],
        ] as const;
        return corners.some(([x, y]) => !element.contains(document.elementFromPoint(x, y)));
      })
      .map((element) => element.textContent),
  );

/** What stands in the bars, and is cut or covered by something else. */
const coveredInBars = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.bar button, .always button')]
      .filter((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const points = [0.15, 0.5, 0.85].map((part) => [left + width / 2, top + part * height] as const);
        return (
          points.some(([x, y]) => !element.contains(document.elementFromPoint(x, y))) ||
          element.scrollHeight > element.clientHeight + 2 ||
          element.scrollWidth > element.clientWidth + 2
        );
      })
      .map((element) => element.textContent),
  );

/** What can be touched and is smaller than a finger needs; an input counts with the row around it. */
const tooSmall = (page: Page, least = finger) =>
  page.evaluate((smallest) => {
    const touched = 'button, a[href], summary, label:has(input)';
    return [...document.querySelectorAll(touched)]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.map, svg'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < smallest - 0.5 || box.height < smallest - 0.5)
      .map(
        ({ element, box }) =>
          `${element.className} ${element.textContent?.slice(0, 30)} ${box.width}x${box.height}`,
      );
  }, least);

import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expectNoOverflow, Visitor } from '../../scripts/verify/browser/visitor';
import { cutTexts } from './support/cutTexts';
import { inLanguagesOfEveryRun } from './support/everyRun';
import { answerAs, arrive, fivePeople, times } from './support/fiveVisits';
import { expect, test } from './support/test';

test.describe.configure({ timeout: 300_000 });

/** Rows of the window's outermost columns in which a letter is drawn, in a picture of the whole page. */
const inkAtTheEdge = (page: Page) =>
  page.screenshot({ fullPage: true }).then((picture) => {
    const { width, height, data } = PNG.sync.read(picture);
    return Array.from({ length: height }, (_, row) => row).filter((row) =>
      [0, width - 1].some((column) => (data[4 * (row * width + column)] ?? 255) < 100),
    );
  });

/** Numbers that something around them cuts off, or that lie outside of the window. */
const cutNumbers = (page: Page) =>
  page.locator('main .phone > bdi:visible').evaluateAll((all) =>
    all
      .filter((number) => {
        let around: Element | null = number;
        while (around && getComputedStyle(around).overflowX === 'visible') around = around.parentElement;
        const { left, right } = number.getBoundingClientRect();
        const room = around?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
        return left < Math.max(0, room.left) || right > Math.min(innerWidth, room.right);
      })
      .map((number) => `${number.textContent} in ${number.closest('[class]:not(.phone, .dial)')?.className}`),
  );

/** Opens everything that a touch would, and what stands in it. */
const openAll = async (page: Page) => {
  const closed = page.locator('main details:not([open]), main [aria-expanded="false"]:not([aria-haspopup])');
  for (let depth = 0; depth < 3; depth++)
    for (let left = await closed.count(); left > 0; left--) {
      const fold = closed.nth(left - 1);
      const isDetails = await fold.evaluate((element) => {
        if (element instanceof HTMLDetailsElement) element.open = true;
        return element instanceof HTMLDetailsElement;
      });
      if (!isDetails) await fold.click();
    }
};

for (const tag of ['ur', 'ar', 'bn'])
  test(
    `${tag}: at twice the text no number breaks and no letter is cut at the edge, from the results to the list`,
    inLanguagesOfEveryRun(tag),
    async ({ browser, baseURL }) => {
      const [person] = fivePeople.filter((one) => one.tag === 'ur');
      if (!person) throw new Error('Nobody reads Urdu.');
      const { visitor, page } = await arrive(
        browser,
        `${baseURL}`,
        { ...person, tag },
        times['Tuesday 10:00'],
      );
      const holds = async () => {
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const phones = page.locator('main .phone > bdi:visible');
        expect(await phones.count()).toBeGreaterThan(2);
        for (const lines of await phones.evaluateAll((all) => all.map((one) => one.getClientRects().length)))
          expect(lines).toBe(1);
        await expectNoOverflow(page);
        expect(await inkAtTheEdge(page)).toEqual([]);
        expect(await cutNumbers(page)).toEqual([]);
      };
      await answerAs(visitor, { ...person, tag });
      await holds();
      await openAll(page);
      expect(await cutNumbers(page)).toEqual([]);
      await page.locator('.see-list').click();
      await expect(page.locator('.sheet')).toBeVisible();
      await holds();
      await page.context().close();
    },
  );

test('the progress line fits a small page after any number of questions', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await visitor.onQuestion('needs');
  for (const size of ['100%', '200%'])
    for (const stops of [15, 17, 25, 40]) {
      await page.evaluate(
        ([many, large]) => {
          document.documentElement.style.fontSize = large;
          const line = document.querySelector('.stops');
          const passed = line?.querySelector('.passed');
          while (line && passed && line.children.length < many) line.prepend(passed.cloneNode());
        },
        [stops, size] as const,
      );
      await expectNoOverflow(page);
    }
});

test('text that is cut, or runs out of its choice, is found', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await visitor.onQuestion('needs');
  expect(await cutTexts(page)).toEqual([]);
  const choice = page.locator('.choice > span').first();
  for (const fault of ['block-size: 0.5em; overflow: hidden', 'white-space: nowrap', 'translate: 60px']) {
    await choice.evaluate((element: HTMLElement, css) => {
      element.style.cssText = css;
    }, fault);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await cutTexts(page), fault).not.toEqual([]);
  }
});

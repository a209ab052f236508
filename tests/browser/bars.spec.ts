import type { Page } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { everyRunIf } from './support/everyRun';
import { expect, test } from './support/test';

/** In every run; the others in the long one. The tallest letters, from right to left. */
const inEveryRun: readonly string[] = ['ur'];

/** Fixed and sticky elements, found by their computed position. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const stays = (element: Element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position);
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const bars = [...document.querySelectorAll('body *')].filter(
      (element) => stays(element) && seen(element) && boxOf(element).height > 1,
    );
    const rows = new Set<number>();
    for (const { top, bottom } of bars.map(boxOf))
      for (let row = Math.max(0, Math.round(top)); row < Math.min(innerHeight, Math.round(bottom)); row++)
        rows.add(row);
    const name = (element: Element) =>
      `${element.tagName}.${element.className} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter((element) => seen(element) && !element.matches('.skip, [disabled]'));
    const hidden = new Set<string>();
    for (const way of [stops, [...stops].reverse()])
      for (const stop of way) {
        stop.focus();
        if (document.activeElement !== stop || bars.some((bar) => bar.contains(stop))) continue;
        const { top, bottom } = boxOf(stop);
        // One that is higher than the room between the bars may run under one of them, and never lies under it whole.
        const isHigh = bottom - top > innerHeight - rows.size - 16;
        const isBehind = bars.map(boxOf).some((bar) => {
          const covered = Math.min(bottom, bar.bottom) - Math.max(top, bar.top);
          return isHigh ? covered > (bottom - top) / 2 : covered > 1;
        });
        if (isBehind || bottom <= 0 || top >= innerHeight) hidden.add(name(stop));
      }
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, document.documentElement.scrollHeight);
    const leave = document.querySelector('.leave');
    const { left, top, width, height } = leave?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const nameless = bars
      .flatMap((bar) => [...bar.querySelectorAll('a, button')])
      .filter((control) => !control.textContent?.trim() && !control.getAttribute('aria-label'))
      .map(name);
    return {
      height: rows.size,
      stops: stops.length,
      hidden: [...hidden],
      nameless,
      leaves: leave?.contains(hit) ?? false,
    };
  });

const expectSlimBars = async (page: Page, where: string, size = '200%') => {
  await page.evaluate((large) => document.documentElement.style.setProperty('font-size', large), size);
  const { height, stops, ...rest } = await measure(page);
  const room = Math.ceil((page.viewportSize()?.height ?? 0) / 5);
  expect(stops, where).toBeGreaterThan(3);
  expect({ ...rest, high: height > room && height }, where).toEqual({
    hidden: [],
    nameless: [],
    leaves: true,
    high: false,
  });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
};

test.describe.configure({ timeout: 300_000 });

for (const tag of languageTags)
  test(
    `${tag}: with text twice as large bars take a fifth of each screen, and hide no control`,
    everyRunIf(inEveryRun.includes(tag)),
    async ({ page }) => {
      const visitor = new Visitor(page, tag);
      for (const open of ['now', 'all', 'promise']) {
        await page.goto(`/${tag}/${open}/`);
        await expectSlimBars(page, `${tag} ${open}`);
      }
      await visitor.open();
      await expectSlimBars(page, `${tag} welcome`);
      await visitor.start();
      await expectSlimBars(page, `${tag} urgent`);
      await visitor.answer('urgent', 'taken');
      await expectSlimBars(page, `${tag} danger`);
      await visitor.closeHelp();
      await visitor.answerTheRest(async (question) => {
        await expectSlimBars(page, `${tag} ${question}`);
        return question === 'needs' ? 'everything' : 'notSure';
      });
      await visitor.seeResults();
      await visitor.review();
      await expectSlimBars(page, `${tag} review`);
      await visitor.seeResults();
      await visitor.openEverything();
      await expectSlimBars(page, `${tag} results`);
      await page.locator('.see-list').click();
      await expect(page.locator('.take-away')).toBeVisible();
      await expectSlimBars(page, `${tag} list`);
    },
  );

test('bars take a fifth of any window with any size of text', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await visitor.onQuestion('needs');
  for (const [width, height] of [
    [320, 256],
    [640, 360],
    [320, 568],
    [1280, 800],
  ] as const)
    for (const size of ['100%', '130%', '200%']) {
      await page.setViewportSize({ width, height });
      await expectSlimBars(page, `${width} × ${height} at ${size}`, size);
    }
});

test('a control under a bar is found, and a bar that grows', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await visitor.onQuestion('needs');
  await page.evaluate(() => document.documentElement.style.setProperty('scroll-padding', '0'));
  expect((await measure(page)).hidden).not.toEqual([]);
  await page.locator('.always').evaluate((bar: HTMLElement) => bar.style.setProperty('block-size', '200px'));
  expect((await measure(page)).height).toBeGreaterThan(200);
});

import { Visitor } from '../../scripts/verify/browser/visitor';
import { expectSlimBars, measureBars } from './support/bars';
import { expect, test } from './support/test';

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
  expect((await measureBars(page)).hidden).not.toEqual([]);
  await page.locator('.always').evaluate((bar: HTMLElement) => bar.style.setProperty('block-size', '200px'));
  expect((await measureBars(page)).height).toBeGreaterThan(200);
});

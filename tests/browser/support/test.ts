import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { lookBeforeTouching, watchClicks, whileTimePasses } from '../../../scripts/verify/browser/pace';
import { stopClock } from './clock';
import { type Allowance, complaints, traces, watch } from './guard';

export { expect };

/** Fails a test when the site misbehaves or leaves a trace, unless `test.use({ allow: { … } })` permits it. */
export const test = base.extend<{ allow: Allowance; clock: 'runs' | 'stopped'; guard: undefined }>({
  allow: [{}, { option: true }],
  /** `stopped`: no waiting for real time, so results do not depend on the speed of the machine. */
  clock: ['runs', { option: true }],
  guard: [
    async ({ page, baseURL, allow, clock }, use) => {
      lookBeforeTouching(page.locator('html'));
      await page.addInitScript(watchClicks);
      if (clock === 'stopped') await stopClock(page);
      const { origin } = new URL(`${baseURL}`);
      const happened = await watch(page.context(), origin);
      await use(undefined);
      const left = await traces(page.context(), origin);
      expect(complaints([...happened, ...left], allow), 'The site did or left what it must not').toEqual([]);
    },
    { auto: true },
  ],
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: typeof import('axe-core');

/** Checks the page against WCAG 2.2 AA, contrast of 7:1, and axe's best practices. */
export async function expectAccessible(page: Page) {
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => undefined);
  });
  const size = page.viewportSize();
  let shown = size?.height ?? 0;
  /** Whether the page is higher than the window, which then becomes as high. */
  const grew = async () => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (!size || height <= shown) return false;
    shown = height;
    await page.setViewportSize({ width: size.width, height });
    return true;
  };
  // The whole page is shown, so that nothing is reported only because the bottom bar covers it.
  // Content below is laid out when it comes into view, so the page may grow; the number of tries is limited.
  for (let looks = 0; looks < 4 && (await grew()); looks++);
  // Injected over the debugger protocol, because the CSP blocks a <script>.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const judged = () =>
    page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await axe.run(document, {
        runOnly: tags,
        resultTypes: ['violations'],
        // Whatever has the larger contrast has the smaller.
        rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, html, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${html}\n  ${failureSummary}`,
        ),
      );
    });
  let faults = await whileTimePasses(page, judged());
  // What came meanwhile, as letters do, moved what was judged.
  for (let looks = 0; looks < 4 && faults.length > 0 && (await grew()); looks++)
    faults = await whileTimePasses(page, judged());
  if (size) await page.setViewportSize(size);
  expect(faults.join('\n\n'), 'axe finds nothing to complain about').toBe('');
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { lookBeforeTouching, whileTimePasses } from '../../../scripts/verify/browser/pace';
import { stopClock } from './clock';
import { type Allowance, complaints, traces, watch } from './guard';

export { expect };

/** Every test fails when the site misbehaves or leaves a trace, unless `test.use({ allow: { … } })` says it may. */
export const test = base.extend<{ allow: Allowance; clock: 'runs' | 'stopped'; guard: undefined }>({
  allow: [{}, { option: true }],
  /** `stopped`: nobody waits for a screen to be seen, and a slow machine is as good as a fast one. */
  clock: ['runs', { option: true }],
  guard: [
    async ({ page, baseURL, allow, clock }, use) => {
      lookBeforeTouching(page.locator('html'));
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

/** Judges the page as it stands by WCAG 2.2 AA and by axe's best practices. */
export async function expectAccessible(page: Page) {
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => undefined);
  });
  // The whole page in view, so that nothing is judged only because the bar at the foot covers it just now.
  const size = page.viewportSize();
  // What lies below is laid out once it comes into view, so the page may grow as it is shown; one that grows with
  // every window never ends.
  for (let looks = 0, shown = size?.height ?? 0; size && looks < 4; looks++) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height <= shown) break;
    await page.setViewportSize({ width: size.width, height });
    shown = height;
  }
  // By the debugger's protocol, which a content security policy does not bind; a <script> would be refused.
  await page.evaluate(axeSource);
  const judged = page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, html, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${html}\n  ${failureSummary}`,
      ),
    );
  });
  const faults = await whileTimePasses(page, judged);
  if (size) await page.setViewportSize(size);
  expect(faults.join('\n\n'), 'axe finds nothing to complain about').toBe('');
}

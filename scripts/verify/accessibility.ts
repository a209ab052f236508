/**
 * `npm run verify -- accessibility`: presses its way through the site in each way of use, and lets checkers that others
 * wrote judge each screen that it meets, and each finished page. `npm run verify -- accessibility ur phone` does so in one
 * language and one way. What was judged a false finding stands in `accessibility/accepted.ts` with its reason; any other
 * ends it with 1. Needs a build.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { contentDate } from '../../src/kiosk/edition';
import { serve } from '../serve/serve.mjs';
import { isAccepted } from './accessibility/accepted';
import { byAlfa, byStandard, type Finding, markupOf } from './accessibility/checkers';
import { listenToRegions, pressEverything, settled } from './accessibility/presses';
import { resolveBrowser } from './browser/browser.mjs';

const ways = {
  phone: { path: (tag: string) => `/${tag}/`, width: 360, height: 640, mode: 'web', most: 120 },
  guide: { path: (tag: string) => `/${tag}/?mode=guide`, width: 1366, height: 768, mode: 'web', most: 160 },
  wall: { path: () => '/kiosk/', width: 1080, height: 1920, mode: 'kiosk', most: 120 },
} as const;

const root = process.env.TEST_ROOT ?? 'dist';
if (!existsSync(`${root}/index.html`)) throw new Error('There is no site yet: run "npm run build" first.');
const words = process.argv.slice(2);
const named = languageTags.filter((tag) => words.includes(tag));
const tags = named.length > 0 ? named : (['en', 'ur'] as const);
const wanted = Object.entries(ways).filter(
  ([name]) => words.includes(name) || !Object.keys(ways).some((way) => words.includes(way)),
);

const { source: _, ...options } = await resolveBrowser();
const browser = await chromium.launch(options);
/** Each finding that is not accepted, once, with the first screen where it was met and how often it was. */
const found = new Map<string, Finding & { where: string; times: number }>();
let screens = 0;
const note = (where: string, findings: readonly Finding[]) => {
  for (const finding of findings) {
    if (isAccepted(finding)) continue;
    const kind = `${finding.rule} ${finding.element.replace(/\d+|«[^»]*»|_r_\w+_|>.*/gs, '#').slice(0, 80)}`;
    const known = found.get(kind);
    if (known) known.times++;
    else found.set(kind, { ...finding, where, times: 1 });
  }
};

for (const [name, { path, width, height, mode, most }] of wanted) {
  const site = await serve({ root, mode });
  for (const tag of mode === 'kiosk' ? (['en'] as const) : tags) {
    const page = await browser.newPage({
      viewport: { width, height },
      baseURL: site.url,
      serviceWorkers: 'block',
    });
    // esbuild wraps named functions in calls of __name, which the page does not define.
    await page.addInitScript({ content: 'globalThis.__name = (one) => one;' });
    // A day on which all facts are fresh.
    await page.clock.install({ time: Date.parse(contentDate) + 86_400_000 });
    await page.clock.pauseAt(Date.parse(contentDate) + 86_401_000);
    await listenToRegions(page);
    await page.goto(path(tag));
    await settled(page);
    await pressEverything(page, {
      most,
      onScreen: async (heading) => {
        screens++;
        const where = `${name} ${tag} · ${heading}`;
        // As high as all that is on it, so that nothing is judged by the part that a bar leaves in view.
        const high = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.max(height, high) });
        note(where, await byAlfa(page));
        note(where, await byStandard(await markupOf(page), where));
        await page.setViewportSize({ width, height });
      },
    });
    await page.close();
  }
  await site.close();
}
await browser.close();

for (const { rule, says, element, where, times } of [...found.values()].sort((one, other) =>
  one.rule.localeCompare(other.rule),
))
  console.log(
    `${rule} (${times}×, first: ${where})\n  ${says}\n  ${element.replace(/\s+/g, ' ').slice(0, 200)}`,
  );
console.log(
  `${screens} screens judged: ${found.size === 0 ? 'nothing found' : `${found.size} kinds found`}.`,
);
process.exitCode = found.size === 0 ? 0 : 1;

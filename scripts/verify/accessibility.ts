/**
 * `npm run verify -- accessibility`: presses its way through the site in each way of use, and lets checkers that others
 * wrote judge each screen that it meets, and each finished page, in each width and in light and dark. Words narrow it:
 * `npm run verify -- accessibility ur phone 320 dark`, or `… html-validate names` without the slowest checker. What was judged a false finding stands in
 * `accessibility/accepted.ts` with its reason; any other ends it with 1. With `keep` among the words, what was seen goes
 * into `docs/reports/accessibility.md`. Needs a build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { contentDate } from '../../src/kiosk/edition';
import { serve } from '../serve/serve.mjs';
import { isAccepted } from './accessibility/accepted';
import { byAlfa, markupOf } from './accessibility/checkers';
import { misnamed } from './accessibility/names';
import {
  listenToRegions,
  type Press,
  pressEverything,
  settled,
  wallVoice,
  wrongWith,
} from './accessibility/presses';
import { checkers, isKeeping, keepRow, type Run, type Tally } from './accessibility/report';
import { byStandard, type Finding } from './accessibility/standard';
import { resolveBrowser } from './browser/browser.mjs';

const ways = {
  phone: { path: (tag: string) => `/${tag}/`, size: [360, 640], mode: 'web', most: 120 },
  guide: { path: (tag: string) => `/${tag}/?mode=guide`, size: [1366, 768], mode: 'web', most: 160 },
  wall: { path: () => '/kiosk/', size: [1080, 1920], mode: 'kiosk', most: 120 },
} as const;
const languages = ['en', 'ur', 'ar', 'zh-Hans'] as const;
const allWidths = [320, 360, 1366] as const;
const allSchemes = ['light', 'dark'] as const;

const root = process.env.TEST_ROOT ?? 'dist';
if (!existsSync(`${root}/index.html`)) throw new Error('There is no site yet: run "npm run build" first.');
const words = process.argv.slice(2);
/** What was named of these, or else the second. */
const named = <One extends string | number>(all: readonly One[], otherwise: readonly One[] = all) => {
  const chosen = all.filter((one) => words.includes(`${one}`));
  return chosen.length > 0 ? chosen : otherwise;
};
const tags = named(languageTags, languages);
const wanted = named(['phone', 'guide', 'wall', 'pages'] as const);
const widths = named(allWidths);
const schemes = named(allSchemes);
const asked = named(checkers);

const { source: _, ...options } = await resolveBrowser();
const browser = await chromium.launch(options);
/** Each finding that is not accepted, once, with the first screen where it was met and how often it was. */
const found = new Map<string, Finding & { where: string; times: number }>();
let screens = 0;
const tallies = new Map<string, Tally>(asked.map((checker) => [checker, { raw: 0, accepted: 0 }]));
const widest = new Map<number, number>();
const presses: Press[] = [];
const note = (where: string, findings: readonly Finding[]) => {
  for (const finding of findings) {
    const tally = tallies.get(finding.rule.split(' ')[0] ?? '');
    if (tally) tally.raw++;
    if (isAccepted(finding)) {
      if (tally) tally.accepted++;
      continue;
    }
    const kind = `${finding.rule} ${finding.element.replace(/\d+|«[^»]*»|_r_\w+_|>.*/gs, '#').slice(0, 80)}`;
    const known = found.get(kind);
    if (known) known.times++;
    else found.set(kind, { ...finding, where, times: 1 });
  }
};

const open = async (url: string, [width, height]: readonly [number, number]): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height }, baseURL: url, serviceWorkers: 'block' });
  // esbuild wraps named functions in calls of __name, which the page does not define.
  await page.addInitScript({ content: 'globalThis.__name = (one) => one;' });
  // A day on which all facts are fresh.
  await page.clock.install({ time: Date.parse(contentDate) + 86_400_000 });
  await page.clock.pauseAt(Date.parse(contentDate) + 86_401_000);
  return page;
};

/** How wide the page is with text as it is and twice as large, in pixels. */
const widthsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    return ['', '200%'].reverse().map((size) => {
      root.style.fontSize = size;
      return root.scrollWidth;
    });
  });

/** Each kind of element in each kind of place that a page was judged with. */
const judged = new WeakMap<Page, Set<string>>();
/** Whether something is drawn that was not yet when this page was judged last. The slow checkers look at such screens alone. */
const hasNews = async (page: Page): Promise<boolean> => {
  const before = judged.get(page) ?? new Set();
  const kinds = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const state = ['aria-expanded', 'aria-pressed', 'role', 'lang', 'open'].map(
          (name) => `${element.getAttribute(name)}`,
        );
        const of = (one: Element | null) => `${one?.tagName}.${one?.getAttribute('class')}`;
        return [of(element), of(element.parentElement), ...state].join(' ');
      }),
  );
  judged.set(page, new Set([...before, ...kinds]));
  return kinds.some((kind) => !before.has(kind));
};

const judge = async (page: Page, where: string, sizes: readonly (readonly [number, number])[]) => {
  screens++;
  const before = page.viewportSize();
  if (asked.includes('html-validate')) note(where, await byStandard(await markupOf(page), where));
  if (asked.includes('names'))
    note(
      where,
      (await misnamed(page)).map((says) => ({ rule: 'names', says, element: '' })),
    );
  const isNew = asked.includes('alfa') && (await hasNews(page));
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    widest.set(width, Math.max(widest.get(width) ?? 0, ...(await widthsOf(page))));
    for (const colorScheme of isNew ? schemes : []) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      // As high as all that is on it, so that nothing is judged by the part that a bar leaves in view.
      const high = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.max(height, high) });
      // All that a change to dark can spoil is contrast.
      const isAgain = colorScheme !== schemes[0];
      note(`${where} · ${width} ${colorScheme}`, await byAlfa(page, isAgain ? 'contrast' : 'all'));
    }
  }
  if (before) await page.setViewportSize(before);
};

for (const name of wanted) {
  if (name === 'pages') continue;
  const { path, size, mode, most } = ways[name];
  const site = await serve({ root, mode });
  for (const tag of tags) {
    const page = await open(site.url, size);
    await listenToRegions(page, name === 'wall' ? wallVoice() : undefined);
    await page.goto(path(tag));
    await settled(page);
    if (name === 'wall') await page.locator(`.attract .languages [lang="${tag}"]`).press('Enter');
    const pages = widths.map((width) => [width, 768] as const);
    // No wall is as narrow as a phone.
    const sizes = name === 'wall' ? [size, ...pages.filter(([width]) => width > 1000)] : pages;
    const came = await pressEverything(page, {
      most,
      // A wall at rest would begin in another language.
      ...(name === 'wall' && tag !== 'en' ? { skip: /^\S+ \S*\s?done\b/ } : {}),
      onScreen: (heading) => judge(page, `${name} ${tag} · ${heading}`, sizes),
    });
    presses.push(...came);
    await page.close();
  }
  await site.close();
}

if (wanted.includes('pages')) {
  const site = await serve({ root, mode: 'web' });
  for (const tag of tags) {
    const files = readdirSync(join(root, tag), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => join(tag, file));
    for (const file of files) {
      // What waits in a template is no part of the page yet.
      const markup = readFileSync(join(root, file), 'utf8').replace(/<template.*?<\/template>/gs, '');
      note(file, await byStandard(markup, file));
    }
    screens += files.length;
    const page = await open(site.url, [360, 640]);
    for (const file of files.filter((each) => /\/(?:now|all|promise|idnyc)\//.test(each))) {
      await page.goto(`/${file.replace('index.html', '')}`);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await judge(
        page,
        file,
        widths.map((width) => [width, 768] as const),
      );
    }
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

const run: Run = {
  words: words.filter((word) => !isKeeping(word)).join(' ') || 'all',
  on: new Date().toISOString().slice(0, 10),
  screens,
  tallies,
  kinds: found.size,
  presses: presses.length,
  lost: presses.filter(({ left, focus }) => !left && focus.lost !== null).length,
  unheard: presses.filter((press) => wrongWith(press).some((fault) => !fault.startsWith('the focus'))).length,
  widest,
};
const keeping = words.find(isKeeping);
if (keeping) keepRow(keeping, run);
console.log(
  `${[...tallies].map(([checker, { raw, accepted }]) => `${checker}: ${raw} findings, ${accepted} accepted`).join('; ')}.`,
);
console.log(
  `${presses.length} presses, ${run.lost} lost the focus, ${run.unheard} were not heard; widest page: ${[...widest].map(([window, page]) => `${page} px in ${window}`).join(', ')}.`,
);
console.log(
  `${screens} screens judged: ${found.size === 0 ? 'all that was found was judged before' : `${found.size} new kinds`}.`,
);
process.exitCode = found.size === 0 ? 0 : 1;

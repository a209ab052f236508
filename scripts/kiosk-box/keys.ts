/**
 * `npm run kiosk -- keys`: tries all known shortcuts and gestures on a real Chromium in kiosk mode, on a display
 * without a window manager, and checks whether a pixel, window, page or process has changed. Runs three times: as on
 * a kiosk box; with only the page's guard; and without guard and policies, where many must have an effect, to show
 * that the test can fail. Needs Debian's chromium, xvfb and xdotool, and a build.
 */
import { existsSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { serve } from '../serve/serve.mjs';
import { missingPackages, openDisplay, pagePicture, stillPicture } from '../verify/browser/display';
import { wordsOf } from '../verify/browser/visitor';
import { openBrowser, policiesFor, type Running } from './browser';
import { moves, type Place, parkedAt } from './moves';

const least = { moves: 60, actingWithoutUs: 15 };
/** Milliseconds within which a new window appears. */
const settling = 350;

const root = process.env.TEST_ROOT ?? 'dist';
const missing = missingPackages();
if (missing.length > 0) stop(`Install these first: sudo apt-get install ${missing.join(' ')}`);
if (!existsSync(`${root}/kiosk/index.html`)) stop('There is no site yet: run "npm run build" first.');

const site = await serve({ root, mode: 'kiosk' });
const display = await openDisplay({ width: 1080, height: 1920 });
/** Clicks that lead to a question, and the share of non-background pixels after each. */
const way: { at: Place; ink: number }[] = [];
let text: Place = { x: 0, y: 0 };
try {
  console.log(`${moves.length} keys and gestures.`);
  const rules = policiesFor(site.url);
  const guarded = await tryAll('by the page’s guard alone', `${site.url}/kiosk/`, null);
  const boxed = await tryAll('as on a center’s box', `${site.url}/kiosk/`, rules);
  const without = await tryAll('on a page without a guard, without rules', `${site.url}/en/`, null);
  const isShown = moves.length >= least.moves && without >= least.actingWithoutUs;
  if (!isShown) console.error('Too few act without us: this shows nothing.');
  process.exitCode = isShown && guarded === 0 && boxed === 0 ? 0 : 1;
} finally {
  display.close();
  await site.close();
}

/** Tries all moves; returns how many had an effect. */
async function tryAll(where: string, address: string, rules: string | null): Promise<number> {
  let acting = 0;
  console.log(`Trying ${where} …`);
  let browser = await open(address, rules);
  let before = await look(browser);
  for (const move of moves) {
    move.make(display, text);
    await new Promise((passed) => setTimeout(passed, settling));
    const change = differences(before, await look(browser));
    if (change.length === 0) continue;
    acting += 1;
    console.log(`  ${move.name}: ${change.join(', ')}`);
    await browser.close();
    browser = await open(address, rules);
    before = await look(browser);
  }
  await browser.close();
  console.log(`${acting} of ${moves.length} acted ${where}.`);
  return acting;
}

/** Opens the page and, in kiosk mode, goes to a question. */
async function open(address: string, rules: string | null): Promise<Running> {
  const browser = await openBrowser(display, address, rules);
  park();
  await (browser.page ? learnTheWay(browser.page, address) : goTheWay());
  // The first key shows a focus ring and a click hides it; both are done beforehand, so that they are no difference.
  display.act('key', 'Home');
  touch({ x: 540, y: 1 });
  return browser;
}

/** With a debugger: records each click, the ink after it, and the position of some text. */
async function learnTheWay(page: Page, address: string): Promise<void> {
  await page.locator('h1').first().waitFor();
  const steps = address.endsWith('/kiosk/') ? wayIn(page) : [];
  await pagePicture(display);
  way.length = 0;
  for (const step of steps) {
    const at = await placeOf(step);
    touch(at);
    await pagePicture(display);
    way.push({ at, ink: display.ink() });
  }
  if (steps.length > 0) await page.locator('[data-question="needs"]').waitFor();
  // Not a heading: it takes focus, and Shift alone would draw a ring around it.
  text = await placeOf(page.locator('main p:visible').first(), 0.1);
}

/** Without a debugger: repeats the recorded clicks and compares the ink. */
async function goTheWay(): Promise<void> {
  await pagePicture(display);
  for (const { at, ink } of way) {
    touch(at);
    await pagePicture(display);
    if (Math.abs(display.ink() - ink) > 0.004)
      throw new Error('The kiosk under the rules looks other than without them.');
  }
}

function wayIn(page: Page) {
  const textOf = wordsOf('en');
  const button = (key: string) => page.getByRole('button', { name: textOf(key), exact: true });
  return [
    page.locator('.attract .languages [lang="en"]'),
    button('visit.welcome.start'),
    button('visit.questions.urgent.answers.none'),
  ];
}

async function placeOf(target: Locator, across = 0.5): Promise<Place> {
  await target.waitFor();
  const box = await target.boundingBox();
  if (!box) throw new Error('Something to touch has no place on the screen.');
  return { x: Math.round(box.x + box.width * across), y: Math.round(box.y + box.height / 2) };
}

function touch({ x, y }: Place): void {
  display.act('mousemove', `${x}`, `${y}`, 'click', '1');
  park();
}

function park() {
  const { x, y } = parkedAt(display);
  display.act('mousemove', `${x}`, `${y}`);
}

interface Sight {
  'the picture': string;
  'the windows': string;
  'the pages': string;
  'the browser': string;
}

async function look(browser: Running): Promise<Sight> {
  return {
    'the picture': await stillPicture(display),
    'the windows': display.windows().join(),
    'the pages': (await browser.targets()).join(),
    'the browser': browser.isThere() ? 'there' : 'gone',
  };
}

function differences(before: Sight, after: Sight): string[] {
  return (Object.keys(before) as (keyof Sight)[]).filter((what) => before[what] !== after[what]);
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}

/**
 * Measures how long the voice takes to start on a slow network, on four screens, each in a browser without cached
 * sound. Writes docs/reports/heard.md. Needs the built site with complete voices.
 *   npm run bench -- heard                    English and Urdu, 40 seconds of listening on each screen
 *   npm run bench -- heard 20 ko   one language on the site as it is built, 20 seconds
 *   TEST_ROOT=/elsewhere/dist npx tsx …    another built site; the report is written beside it
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { isLanguageTag, type LanguageTag } from '../../locales/languages';
import { dist } from '../build/builtFiles';
import { serve } from '../serve/serve.mjs';
import { lookBeforeTouching } from '../verify/browser/pace';
import { openBrowser } from './page/slowPhone';
import { visitWalk } from './page/visitor';

/** Bits per second and milliseconds, as in Lighthouse's slow 3G. */
const line = { bitsPerSecond: 400_000, latency: 400 };
const root = process.env.TEST_ROOT ?? dist;
const [seconds = '40', ...asked] = process.argv.slice(2);
const languages = asked.length > 0 ? asked.filter(isLanguageTag) : (['en', 'ur'] as const);

/** Number of clicks that lead to each screen. */
const screens: Record<string, number> = {
  'the welcome': 0,
  'the first question': 1,
  'the fifth question': 5,
  'the results': Number.POSITIVE_INFINITY,
};

/** Recorded by the page, in milliseconds of its own clock. */
interface Noted {
  readonly touches: readonly number[];
  /** When the permission to download the sound was asked for. */
  readonly asked: number;
  /** Clips played: first audible sample to end; `lit` if it is a line of the screen. */
  readonly played: readonly { startedAt: number; heard: number; ends: number; lit: boolean }[];
  /** When listening ended, and why. */
  readonly end: number;
  readonly outcome: 'reads on' | 'has read all' | 'gave up';
}

interface Waited {
  readonly toTheQuestion: number;
  readonly toTheFirstSound: number;
  readonly toItsFirstLine: number;
  readonly silence: number;
  readonly longest: number;
  readonly outcome: Noted['outcome'];
}

/** Runs in the page. Pauses between lines count as played sound, not as waiting. */
const noteWhatIsHeard = (): void => {
  const noted: { touches: number[]; asked: number; played: Noted['played'][number][] } = {
    touches: [],
    asked: Number.NaN,
    played: [],
  };
  Object.assign(window, { noted });
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function noting(this: AudioBufferSourceNode, ...when: number[]) {
    const startedAt = performance.now();
    const { buffer } = this;
    const loud = buffer ? buffer.getChannelData(0).findIndex((sample) => Math.abs(sample) > 0.01) : -1;
    noted.played.push({
      startedAt,
      heard: loud < 0 || !buffer ? Number.NaN : startedAt + (1_000 * loud) / buffer.sampleRate,
      ends: startedAt + 1_000 * (buffer?.duration ?? 0),
      lit: document.querySelector('.lit') !== null,
    });
    start.apply(this, when as [number?, number?, number?]);
  };
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (target instanceof Element && target.closest('[data-does=listen]')) noted.touches.push(timeStamp);
    },
    true,
  );
  new MutationObserver(() => {
    if (Number.isNaN(noted.asked) && document.querySelector('.listen.open')) noted.asked = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
};

const reach = async (page: Page, presses: number): Promise<void> => {
  for (let step = 0; step < presses; step++) {
    const press = await visitWalk(page, step);
    if (press === null) return;
    const before = await standing(page);
    await page.locator(press).first().click();
    await expect.poll(() => standing(page)).not.toBe(before);
  }
};

/** Identifies the current question or screen. */
const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const question = document.querySelector('[data-question]')?.getAttribute('data-question');
    return `${question} ${document.querySelector('h1')?.textContent}`;
  });

const listenOn = async (browser: Browser, url: string, presses: number): Promise<Waited> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    serviceWorkers: 'block',
  });
  await context.addInitScript({ content: 'globalThis.__name = (one) => one;' });
  await context.addInitScript(noteWhatIsHeard);
  const page = await context.newPage();
  lookBeforeTouching(page.locator('html'));
  await page.goto(url, { waitUntil: 'networkidle' });
  await reach(page, presses);
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.bitsPerSecond / 8,
    uploadThroughput: line.bitsPerSecond / 8,
  });
  await page.locator('[data-does=listen]').click();
  await page.locator('.listen.open [data-does=listen]').click();
  await page.waitForTimeout(1_000 * Number(seconds));
  const noted = await page.evaluate((): Noted => {
    const isReading = document.querySelector('.listen.reading') !== null;
    const hasFailed = document.querySelector('.listen [role=status]')?.textContent !== '';
    return {
      ...(window as unknown as { noted: Noted }).noted,
      end: performance.now(),
      outcome: isReading ? 'reads on' : hasFailed ? 'gave up' : 'has read all',
    };
  });
  await context.close();
  return waitedFor(noted);
};

const waitedFor = ({ touches, asked, played, end, outcome }: Noted): Waited => {
  const [first = Number.NaN, yes = Number.NaN] = touches;
  const audible = played.filter(({ heard }) => !Number.isNaN(heard));
  const begins = [
    ...played.slice(1).map(({ startedAt }) => startedAt),
    ...(outcome === 'has read all' ? [] : [end]),
  ];
  const gaps = begins.map((startedAt, at) => startedAt - (played[at]?.ends ?? startedAt));
  return {
    toTheQuestion: asked - first,
    toTheFirstSound: (audible[0]?.heard ?? Number.NaN) - yes,
    toItsFirstLine: (audible.find(({ lit }) => lit)?.heard ?? Number.NaN) - yes,
    silence: gaps.reduce((sum, gap) => sum + Math.max(0, gap), 0),
    longest: Math.max(0, ...gaps),
    outcome,
  };
};

const inSeconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);

const rowOf = (tag: LanguageTag, screen: string, waited: Waited): string => {
  const { toTheQuestion, toTheFirstSound, toItsFirstLine, silence, longest, outcome } = waited;
  const times = [toTheQuestion, toTheFirstSound, toItsFirstLine, silence, longest].map(inSeconds);
  return `| ${[tag, screen, ...times, outcome].join(' | ')} |`;
};

const site = await serve({ root });
const browser = await openBrowser();
try {
  const rows: string[] = [];
  for (const tag of languages)
    for (const [screen, presses] of Object.entries(screens)) {
      rows.push(rowOf(tag, screen, await listenOn(browser, `${site.url}/${tag}/`, presses)));
      console.log(rows.at(-1));
    }
  const wholes = languages.map((tag) => {
    const { size } = statSync(`${root}/sound/${tag}.mp3`);
    return `${tag}: ${size} bytes, ${inSeconds((8_000 * size) / line.bitsPerSecond)} s`;
  });
  const report = process.env.TEST_ROOT ? join(root, '..', 'heard.md') : 'docs/reports/heard.md';
  writeFileSync(
    report,
    `# How soon the voice is heard

Written by \`npm run bench -- heard\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, a line of ${line.bitsPerSecond / 1_000} kbps and ${line.latency} ms.
Each screen was reached with no sound fetched, the line was slowed, and Listen was touched. The page noted the rest.
Sound comes in the same order on every screen, see [the decision](../decisions/sound.md). The whole of it, on this line: ${wholes.join('; ')}.

All in seconds. From touching Listen to the question whether the voice may be fetched; from the touch that says yes to the
first audible sample, which says that a computer speaks, and to the first line of the screen itself; then, in the first ${seconds} seconds
after that touch, how long it was silent for want of sound, all together and at the longest.
A wait of more than 30 seconds gives up and says so.

| language | screen | to the question | to the first sound | to its first line | silence | longest | at the end it |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`,
  );
} finally {
  await browser.close();
  await site.close();
}

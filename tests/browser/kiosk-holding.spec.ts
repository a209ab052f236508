import { expect, type Page } from '@playwright/test';
import { maxAudioHold } from '../../machines/kiosk';
import { wordsOf } from '../../scripts/verify/browser/visitor';
import { filesSaying } from './support/built';
import { stopClock } from './support/clock';
import { everyRunIf } from './support/everyRun';
import { Passerby, test } from './support/wall';

test.use({ hasUsualIdle: true });

test.describe.configure({ timeout: 120_000 });
const idle = 90_000;
const countdown = 30_000;

const begun = async (page: Page) => {
  await stopClock(page);
  const passerby = new Passerby(page);
  await passerby.open();
  await passerby.begin();
  await passerby.start();
  return passerby;
};

const listen = (page: Page) => page.locator('.listen-button').first().click();
/** Lets the countdown run out. The page may be gone before the clock has advanced. */
const wiped = async (page: Page) => {
  await page.clock.runFor(countdown + 2_000).catch(() => undefined);
  await expect(page.locator('[data-question]')).toHaveCount(0);
};

const never = () => new Promise<never>(() => undefined);
const stall = (address: string) => (page: Page) => page.route(address, never);
const inPage = (script: () => void) => (page: Page) => page.addInitScript(script);

/** What can hold up the idle timer or the screen: how to cause it, and the touch that ends it. */
const holders: Record<string, [prepare: (page: Page) => unknown, touch: (page: Page) => unknown]> = {
  'a list of sounds that never comes': [stall('**/sound/*.json'), listen],
  'a sound that never comes': [stall('**/sound/*.mp3'), listen],
  'a sound that fails': [
    (page) => page.route('**/sound/*.mp3', (route) => route.fulfill({ body: '' })),
    listen,
  ],
  'a sound that cannot be decoded': [
    inPage(() => {
      AudioContext.prototype.decodeAudioData = () => Promise.reject(new Error('damaged'));
    }),
    listen,
  ],
  'a decoder that never ends': [
    inPage(() => {
      AudioContext.prototype.decodeAudioData = () => new Promise(() => undefined);
    }),
    listen,
  ],
  'a device that says it runs and stands still': [
    inPage(() => {
      AudioContext.prototype.decodeAudioData = function (this: AudioContext) {
        return Promise.resolve(this.createBuffer(1, 8_000, 8_000));
      };
      Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'running' });
      Object.defineProperty(BaseAudioContext.prototype, 'state', { get: () => 'running' });
      Object.defineProperty(BaseAudioContext.prototype, 'currentTime', { get: () => 0 });
      AudioBufferSourceNode.prototype.start = () => undefined;
      AudioBufferSourceNode.prototype.stop = () => undefined;
    }),
    listen,
  ],
  'the words of a language that never come': [
    (page) =>
      Promise.all(
        filesSaying(wordsOf('ur')('visit.welcome.lead')).map((file) => stall(`**/assets/${file}`)(page)),
      ),
    async (page) => {
      await page.locator('.bar-button[aria-haspopup="dialog"]').click();
      await page.locator('dialog .languages [lang="ur"]').click();
    },
  ],
  'an update that never ends': [
    (page) => Promise.all([stall('**/version.json')(page), stall('**/sw.js')(page)]),
    (page) => page.evaluate(() => dispatchEvent(new Event('online'))),
  ],
};

for (const [what, [prepare, touch]] of Object.entries(holders))
  test(
    `${what} ends in “Still there?” and the wipe`,
    everyRunIf(/never (come|end)s?$/.test(what)),
    async ({ page }) => {
      await prepare(page);
      const passerby = await begun(page);
      await touch(page);
      await page.clock.runFor(idle);
      await expect(passerby.warning()).toBeVisible();
      await wiped(page);
    },
  );

test('endless audio postpones the idle question by three minutes at most', async ({ page }) => {
  await page.addInitScript(() => {
    const clock = () => performance.now() / 1_000;
    Object.defineProperty(BaseAudioContext.prototype, 'currentTime', { get: clock });
    Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'running' });
    Object.defineProperty(BaseAudioContext.prototype, 'state', { get: () => 'running' });
    AudioContext.prototype.decodeAudioData = function (this: AudioContext) {
      return Promise.resolve(this.createBuffer(1, 8_000, 8_000));
    };
    AudioBufferSourceNode.prototype.start = () => undefined;
    AudioBufferSourceNode.prototype.stop = () => undefined;
  });
  const passerby = await begun(page);
  await listen(page);
  await expect(page.locator('.listen-button[data-does="pause"]')).toBeVisible();
  await page.clock.runFor(idle + 30_000);
  await expect(passerby.warning()).toHaveCount(0);
  await page.clock.runFor(maxAudioHold);
  await expect(passerby.warning().or(page.locator('.erased, .attract')).first()).toBeVisible();
  await wiped(page);
});

test('a print dialog that is left open ends in a wipe when the page runs again', async ({ page }) => {
  await begun(page);
  // A browser dialog blocks the page: no timer runs, while both clocks go on.
  await page.clock.fastForward(120_000);
  await wiped(page);
});

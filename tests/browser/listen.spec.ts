import type { Page } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { expectNoOverflow, Visitor } from '../../scripts/verify/browser/visitor';
import { expect, expectAccessible, test } from './support/test';
import { cityIdAt65 } from './support/visits';

test.describe.configure({ timeout: 120_000 });

interface Heard {
  seconds: number;
  peak: number;
}
type Listening = typeof window & { heard: Heard[]; lit: string[]; isLong: boolean; isEndless: boolean };

/** Notes each sound that the browser could really decode, and plays it in a moment unless `isLong` is set. */
const listenIn = (page: Page) =>
  page.addInitScript(() => {
    const here = window as Listening;
    here.heard = [];
    here.lit = [];
    const decode = AudioContext.prototype.decodeAudioData;
    AudioContext.prototype.decodeAudioData = async function shortened(file: ArrayBuffer) {
      const sound = await decode.call(this, file);
      const samples = sound.getChannelData(0);
      here.heard.push({
        seconds: sound.duration,
        peak: samples.reduce((peak, sample) => Math.max(peak, sample), 0),
      });
      if (here.isLong) return sound;
      const length = here.isEndless ? 600 * sound.sampleRate : 64;
      return new AudioBuffer({ length, sampleRate: sound.sampleRate });
    };
    window.AudioBuffer = new Proxy(AudioBuffer, {
      construct: (Real, [shape]: [AudioBufferOptions]) =>
        new Real({ ...shape, length: here.isLong || here.isEndless ? shape.length : 64 }),
    });
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((changes) => {
        for (const { target } of changes)
          if (target instanceof Element && target.classList.contains('lit'))
            here.lit.push(target.textContent);
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] });
    });
  });
const heard = (page: Page) => page.evaluate(() => (window as Listening).heard);
const litSoFar = (page: Page) => page.evaluate(() => (window as Listening).lit);
const atRealSpeed = (page: Page) => page.evaluate(() => ((window as Listening).isLong = true));
/** Decoding is slow on a busy machine. */
const patiently = { timeout: 30_000 };
/** Touches Listen, is told the size, and touches again; a touch that came before the page could hear it is repeated. */
const begin = async (page: Page) => {
  const status = page.locator('.listen [role=status]');
  await expect(async () => {
    if (!/\d\.\d/.test((await status.textContent()) ?? '')) await button(page, 'listen').click();
    await expect(status).toContainText(/\d\.\d/, { timeout: 2_000 });
  }).toPass(patiently);
  await button(page, 'listen').click();
};
const button = (page: Page, does: string) => page.locator(`.listen-button[data-does=${does}]`);

test('a phone asks before the sound is fetched, and only then fetches it, whole and once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await listenIn(page);
  const visitor = new Visitor(page);
  await visitor.open();
  await button(page, 'listen').click();
  await expect(page.locator('.listen [role=status]')).toContainText('MB');
  await expect(button(page, 'listen')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'leave').click();
  await expect(button(page, 'listen')).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/sound/'))).toEqual([]);
  await begin(page);
  await expect.poll(() => litSoFar(page), patiently).toContain(visitor.say('visit.welcome.heading'));
  await expect(button(page, 'listen')).toBeVisible(patiently);
  await visitor.start();
  await button(page, 'listen').click();
  await expect.poll(() => litSoFar(page), patiently).toContain(visitor.say('visit.questions.urgent.title'));
  expect(asked.filter((path) => path.startsWith('/sound/'))).toEqual(['/sound/en.json', '/sound/en.mp3']);
});

test('every line of the welcome, a question, the urgent screen and the results is read and highlighted', async ({
  page,
}) => {
  await listenIn(page);
  const visitor = new Visitor(page);
  await visitor.open();
  const hears = async (...keys: string[]) => {
    await page.evaluate(() => {
      (window as Listening).lit = [];
      (window as Listening).heard = [];
    });
    await button(page, 'listen').click();
    if ((await button(page, 'pause').count()) === 0) await button(page, 'listen').click();
    await expect(button(page, 'listen')).toBeVisible(patiently);
    const lit = await litSoFar(page);
    for (const key of keys) expect(lit.join('|')).toContain(visitor.say(key));
    const sounds = await heard(page);
    expect(sounds.length).toBeGreaterThanOrEqual(lit.length);
    expect(sounds.filter(({ seconds, peak }) => seconds < 0.2 || peak < 0.05)).toEqual([]);
    return lit;
  };
  await hears('visit.welcome.heading', 'visit.welcome.free', 'visit.welcome.start');
  await visitor.start();
  const lit = await hears('visit.questions.urgent.title', 'visit.questions.urgent.answers.hurt');
  expect(lit[0]).toBe(visitor.say('visit.questions.urgent.title'));
  expect(lit.join('|')).not.toContain(visitor.say('visit.questions.urgent.why'));
  await visitor.answer('urgent', 'taken');
  await expect(page.getByText(visitor.say('programs.contacts.moia-hotline')).first()).toBeVisible();
  await hears('visit.help.taken.heading', 'visit.help.taken.say', 'programs.contacts.moia-hotline');
  await visitor.open();
  await visitor.start();
  await visitor.answerAll(cityIdAt65);
  await visitor.seeResults();
  await (await visitor.openCard('idnyc')).locator('.details > summary').click();
  await hears(
    'programs.programs.idnyc.title',
    'programs.programs.idnyc.summary',
    'programs.conditions.atLeast10',
  );
});

test('it can be paused, resumed, repeated and stopped, and highlights the text being read', async ({
  page,
}) => {
  await listenIn(page);
  const visitor = new Visitor(page);
  await visitor.open();
  await page.evaluate(() => ((window as Listening).isEndless = true));
  await begin(page);
  await button(page, 'next').click();
  const lit = page.locator('.lit');
  await expect(lit).toHaveText(visitor.say('visit.welcome.heading'));
  await expectAccessible(page);
  await expectNoOverflow(page);
  await button(page, 'pause').click();
  await expect(button(page, 'goOn')).toBeFocused();
  await button(page, 'goOn').click();
  await expect(button(page, 'pause')).toBeVisible();
  const before = (await heard(page)).length;
  await button(page, 'again').click();
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(before);
  await expect(lit).toHaveText(visitor.say('visit.welcome.heading'));
  await button(page, 'next').click();
  await expect(lit).toHaveText(visitor.say('visit.welcome.lead'));
  await button(page, 'stop').click();
  await expect(lit).toHaveCount(0);
  await expect(button(page, 'listen')).toBeVisible();
});

test('it stops on every step and when the visit is erased', async ({ page }) => {
  await listenIn(page);
  const visitor = new Visitor(page);
  await visitor.open();
  await atRealSpeed(page);
  await begin(page);
  await expect(button(page, 'pause')).toBeVisible();
  await visitor.start();
  await expect(button(page, 'pause')).toHaveCount(0);
  for (const [question, choice] of [
    ['urgent', 'none'],
    ['needs', 'doctor'],
  ] as const) {
    await button(page, 'listen').click();
    await expect(page.locator('.lit')).toHaveCount(1, patiently);
    await visitor.answer(question, choice);
    await expect(page.locator('.lit')).toHaveCount(0);
    await expect(button(page, 'pause')).toHaveCount(0);
  }
});

test.describe('on a broken connection', () => {
  test.use({ allow: { failedRequest: /sound/ } });
  test('a failed download of the sound is reported and can be retried', async ({ page }) => {
    await page.route('**/sound/en.mp3', (route) => route.abort());
    const visitor = new Visitor(page);
    await visitor.open();
    await begin(page);
    await expect(page.locator('.listen [role=status]')).not.toBeEmpty();
    await expect(button(page, 'listen')).toBeVisible();
    await page.unroute('**/sound/en.mp3');
    await begin(page);
    await expect(button(page, 'pause')).toBeVisible();
  });
});

test('every language can be heard, and none of its first sounds is silent', { tag: '@long' }, async ({
  page,
}) => {
  await listenIn(page);
  for (const tag of languageTags) {
    await new Visitor(page, tag).open();
    await expect(button(page, 'listen'), tag).toBeVisible();
    await begin(page);
    await expect
      .poll(async () => (await heard(page)).length, { message: tag, ...patiently })
      .toBeGreaterThan(2);
    for (const { seconds, peak } of (await heard(page)).slice(0, 3)) {
      expect(seconds, tag).toBeGreaterThan(0.3);
      expect(peak, tag).toBeGreaterThan(0.05);
    }
  }
});

test('at 320 pixels all of its buttons can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const visitor = new Visitor(page);
  await visitor.open();
  await begin(page);
  await expect(button(page, 'stop')).toBeInViewport({ ratio: 1 });
  await expectNoOverflow(page);
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Visitor, withUrduLetters, wordsOf } from '../../scripts/verify/browser/visitor';
import { expect, test as phone } from './support/test';
import { Passerby, test as wall } from './support/wall';

/** More keys than any screen has to what is wanted. */
const patience = 90;

/** Tells clips apart, as the page does too. */
const markOf = (bytes: Uint8Array): string =>
  `${bytes.length} ${bytes.reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)}`;

/** The texts of the sounds that were begun since the last call, by their keys. */
const listener = async (page: Page, tag: string) => {
  const sound = readFileSync(`${process.env.TEST_ROOT ?? 'dist'}/sound/${tag}.mp3`);
  const index: Record<string, [number, number]> = JSON.parse(
    readFileSync(`${process.env.TEST_ROOT ?? 'dist'}/sound/${tag}.json`, 'utf8'),
  );
  /** Equal texts share a sound. */
  const keys = new Map<string, string[]>();
  for (const [key, [from, length]] of Object.entries(index)) {
    const mark = markOf(sound.subarray(from, from + length));
    keys.set(mark, [...(keys.get(mark) ?? []), key]);
  }
  await page.addInitScript(() => {
    const here = window as unknown as { said: string[] };
    here.said = [];
    const decode = AudioContext.prototype.decodeAudioData;
    AudioContext.prototype.decodeAudioData = async function (this: AudioContext, file: ArrayBuffer) {
      const sum = new Uint8Array(file).reduce((before, byte) => (before * 31 + byte) % 1_000_003, 7);
      here.said.push(`${file.byteLength} ${sum}`);
      await decode.call(this, file);
      // As long as the shortest sound.
      return new AudioBuffer({ length: 64, sampleRate: this.sampleRate });
    };
  });
  return async () => {
    const marks: string[] = await page.evaluate(() =>
      (window as unknown as { said: string[] }).said.splice(0),
    );
    return marks.flatMap((mark) => keys.get(mark) ?? mark);
  };
};

wall.describe.configure({ timeout: 240_000 });

wall(
  'with headphones and a keypad one begins, answers, hears a number and leaves, and need not see',
  async ({ page }) => {
    const heard = await listener(page, 'en');
    const passerby = new Passerby(page);
    await passerby.open();
    const all: string[] = [];
    const hear = async (key: string) => {
      await expect
        .poll(async () => {
          all.push(...(await heard()));
          return all;
        })
        .toContain(key);
    };
    /** Presses Tab until this is said, as it is to somebody who only listens. */
    const goTo = async (key: string) => {
      for (let keys = 0; keys < patience; keys++) {
        await page.keyboard.press('Tab');
        await page.waitForTimeout(120);
        if ((await heard()).includes(key)) return;
      }
      throw new Error(`Nothing said ${key}.`);
    };
    const press = async (key: 'Enter' | 'Space') => {
      all.length = 0;
      await page.keyboard.press(key);
    };
    await goTo('visit.welcome.heading');
    await press('Enter');
    await hear('visit.welcome.lead');
    await goTo('visit.welcome.start');
    await press('Enter');
    await hear('visit.questions.urgent.title');
    await goTo('visit.questions.urgent.answers.none');
    await press('Enter');
    await hear('visit.questions.needs.title');
    await goTo('visit.questions.needs.answers.lawyer');
    await press('Space');
    await hear('kiosk.keypad.chosen');
    await goTo('visit.frame.continue');
    await press('Enter');
    await hear('visit.questions.helpFor.title');
    for (let asked = 0; asked < 20 && !(await page.locator('.results').isVisible()); asked++) {
      await goTo('visit.question.notSure');
      await press('Enter');
      await page.waitForTimeout(700);
    }
    await hear('visit.results.heading');
    await hear('digit.8');
    await goTo('kiosk.bar.done');
    await press('Enter');
    await hear('kiosk.still.done');
    await goTo('visit.frame.startOverYes');
    await press('Enter');
    await passerby.atRest(20_000);
  },
);

wall('a touch is not talked over: who sees goes by the eye', async ({ page }) => {
  const heard = await listener(page, 'en');
  const passerby = new Passerby(page);
  await passerby.open();
  await passerby.begin();
  await passerby.start();
  await passerby.answer('urgent', 'none');
  expect(await heard()).toEqual([]);
});

/** What can be left for; nobody's network is asked. */
const neutral = 'https://weather.gov/';

phone.describe('on a phone', () => {
  phone.use({ allow: { foreignRequest: /^https:\/\/weather\.gov\/$/ } });
  phone(
    'in Urdu one begins, answers, comes to a number and leaves by keys and names alone',
    async ({ page }) => {
      phone.setTimeout(120_000);
      await withUrduLetters(page);
      const say = wordsOf('ur');
      const visitor = new Visitor(page, 'ur');
      await visitor.open();
      /** What a screen reader says when the focus comes to something. */
      const named = async () => (await page.locator(':focus').ariaSnapshot()).replace(/\s+/g, ' ');
      const goTo = async (what: string) => {
        for (let keys = 1; keys <= patience; keys++) {
          await page.keyboard.press('Tab');
          if ((await page.locator(':focus').count()) > 0 && (await named()).includes(what)) return keys;
        }
        throw new Error(`Nothing is called ${what}.`);
      };
      const press = async (heading: string | RegExp) => {
        const before = await page.locator('h1').textContent();
        await page.keyboard.press('Enter');
        await expect(page.locator('h1')).not.toHaveText(before ?? '');
        await expect(page.locator('h1:focus')).toHaveText(heading);
        await page.waitForTimeout(600);
      };
      await goTo(`button "${say('visit.welcome.start')}"`);
      await press(say('visit.questions.urgent.title'));
      await goTo(`button "${say('visit.questions.urgent.answers.taken')}"`);
      await press(say('visit.help.heading'));
      // A number is the second thing after the heading, behind the danger itself.
      expect(await goTo('/url: tel:')).toBeLessThanOrEqual(2);
      await goTo(`button "${say('visit.help.close')}"`);
      await press(say('visit.questions.needs.title'));
      await goTo(`checkbox "${say('visit.questions.needs.answers.lawyer')}"`);
      await page.keyboard.press('Space');
      expect(await named()).toContain('[checked]');
      await goTo(`button "${say('visit.frame.continue')}"`);
      await press(say('visit.questions.helpFor.title'));
      await goTo(`button "${say('visit.questions.helpFor.answers.me')}"`);
      await press(/./);
      await goTo(`button "${say('visit.question.soFar')}"`);
      await press(say('visit.results.heading'));
      expect(await goTo('/url: tel:')).toBeLessThanOrEqual(2);
      await goTo(`link "${say('visit.frame.leave')}"`);
      await page.route(neutral, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title>' }),
      );
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(neutral);
    },
  );
});

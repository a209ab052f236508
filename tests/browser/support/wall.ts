import { type Browser, expect, mergeTests, type Page } from '@playwright/test';
import { serve } from '../../../scripts/serve/serve.mjs';
import { Visitor, wordsOf } from '../../../scripts/verify/browser/visitor';
import { contentDate } from '../../../src/kiosk/edition';
import { test as guarded } from './test';
import { wall } from './viewports';

/** A day on which this copy is fresh, whenever the tests are run. */
export const freshDay = Date.parse(contentDate) + 86_400_000;

/** Every test stands before a center's screen, on a site with a kiosk's own headers. */
export const test = mergeTests(guarded).extend<object, { site: { url: string } }>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await serve({ root: process.env.TEST_ROOT ?? 'dist', mode: 'kiosk' });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
  viewport: wall.viewport,
  deviceScaleFactor: wall.deviceScaleFactor,
  isMobile: wall.isMobile,
  hasTouch: wall.hasTouch,
});

/** Somebody in front of the wall. */
export class Passerby extends Visitor {
  readonly wall: ReturnType<typeof wordsOf>;
  constructor(page: Page, tag = 'en') {
    super(page, tag);
    this.wall = wordsOf(tag);
  }

  /** Comes to a wall at rest, on a day when its facts are fresh. */
  override async open(date = freshDay) {
    await setDate(this.page, date);
    await this.page.goto('/kiosk/');
    await this.atRest();
  }

  async atRest(timeout = 5_000) {
    await expect(this.page.locator('.attract')).toBeVisible({ timeout });
  }

  /** Touches the name of the language, and reads what this is. */
  async begin() {
    await this.page.locator(`.attract .languages [lang="${this.tag}"]`).click();
    await expect(this.heading()).toHaveText(this.say('visit.welcome.heading'));
  }

  /** Everything, and then nothing more: the shortest way to the review that passes every kind of question. */
  async skipTheRest() {
    await this.answerTheRest((question) => (question === 'needs' ? 'everything' : 'skipped'));
  }

  /** Holds the upper corner, as staff do. */
  async holdCorner(milliseconds = 3_300) {
    await this.page.mouse.move(10, 10);
    await this.page.mouse.down();
    await this.page.waitForTimeout(milliseconds);
    await this.page.mouse.up();
  }

  /** From the welcome to the list that can be taken along. */
  async toTheList() {
    await this.start();
    await this.answerAll({ urgent: 'none', needs: 'idCard', helpFor: 'me', borough: 'bronx', age: '65plus' });
    await this.seeResults();
    await this.page.locator('.see-list').click();
    await expect(this.page.locator('.take-away')).toBeVisible();
  }

  warning() {
    return this.page.locator('dialog.still-there');
  }

  done() {
    return this.page.locator('.bar .done');
  }

  /** What is asked once before answers are erased. */
  sure() {
    return this.page.locator('dialog.still-there .button:not(.stay)');
  }

  /** Touches "I'm done", and says yes where there are answers to lose. */
  async isDone() {
    await this.done().click();
    await this.confirm();
  }

  async confirm() {
    const gone = this.page.locator('.erased, .attract');
    await expect(gone.or(this.sure()).first()).toBeVisible();
    if (await this.sure().isVisible()) await this.sure().click();
  }

  async leave() {
    await this.isDone();
    await this.atRest();
  }
}

/** Moves the page's calendar, in every document from now on, and lets both clocks go on from there. */
export const setDate = (page: Page, start: number) =>
  page.addInitScript((from) => {
    const Device = Date;
    const ahead = from - Device.now();
    class Moved extends Device {
      constructor(...given: []) {
        if (given.length === 0) super(Device.now() + ahead);
        else super(...given);
      }
      static override now() {
        return Device.now() + ahead;
      }
    }
    globalThis.Date = Moved as DateConstructor;
  }, start);

interface Listening extends Window {
  soundsMade: number;
}

/** Counts every sound that the page begins, from the first document on. */
export const listenForSound = (page: Page) =>
  page.addInitScript(() => {
    const listening = window as unknown as Listening;
    listening.soundsMade = 0;
    // A recorded sound begins by a method of its own.
    for (const { prototype } of [AudioScheduledSourceNode, AudioBufferSourceNode]) {
      const begin = prototype.start;
      prototype.start = function (...when: number[]) {
        listening.soundsMade += 1;
        begin.apply(this, when as [number]);
      };
    }
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      listening.soundsMade += 1;
      return play.call(this);
    };
  });

export const sounds = (page: Page) => page.evaluate(() => (window as unknown as Listening).soundsMade);

/** The process of the operating system that shows this page now, as the browser itself names it in a trace. */
export const processOf = async (browser: Browser, page: Page): Promise<number> => {
  await browser.startTracing(page, { categories: ['blink.user_timing'] });
  await page.evaluate(() => void performance.mark('this is the process'));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { name: string; pid: number }[];
  };
  const marked = traceEvents.find(({ name }) => name === 'this is the process');
  if (!marked) throw new Error('The browser wrote nothing about this page.');
  return marked.pid;
};

/** The processes that show pages or run their workers. */
export const renderers = async (browser: Browser): Promise<number[]> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
};

import { type Browser, expect, mergeTests, type Page } from '@playwright/test';
import { serve } from '../../../scripts/serve/serve.mjs';
import { Visitor, wordsOf } from '../../../scripts/verify/browser/visitor';
import { contentDate } from '../../../src/kiosk/edition';
import { test as guarded } from './test';
import { wall } from './viewports';

/** A date on which this copy is fresh, in milliseconds, whenever the tests run. */
export const freshDay = Date.parse(contentDate) + 86_400_000;

/** Runs each test on a kiosk screen, with the headers of a kiosk site. */
export const test = mergeTests(guarded).extend<{ hasUsualIdle: boolean }, { site: { url: string } }>({
  /** Whether the wall asks after its usual 90 seconds. On the real clock a slow machine would lose the visit. */
  hasUsualIdle: [false, { option: true }],
  page: async ({ page, hasUsualIdle }, use) => {
    if (!hasUsualIdle)
      await page.route('**/center.json', (route) => route.fulfill({ json: { idleSeconds: 600 } }));
    await use(page);
  },
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

/** A visitor at the kiosk. */
export class Passerby extends Visitor {
  readonly wall: ReturnType<typeof wordsOf>;
  constructor(page: Page, tag = 'en') {
    super(page, tag);
    this.wall = wordsOf(tag);
  }

  /** Opens the idle screen, on a date when the facts are fresh. */
  override async open(date = freshDay) {
    await setDate(this.page, date);
    await this.page.goto('/kiosk/');
    await this.atRest();
  }

  async atRest(timeout = 5_000) {
    await expect(this.page.locator('.attract')).toBeVisible({ timeout });
  }

  /** Touches the name of the language, which opens the welcome screen. */
  async begin() {
    await this.page.locator(`.attract .languages [lang="${this.tag}"]`).click();
    await expect(this.heading()).toHaveText(this.say('visit.welcome.heading'));
  }

  /** The shortest way to the review that includes every kind of question. */
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

  /** From the welcome screen to the list to take away. */
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

  /** The button that confirms erasing the answers. */
  sure() {
    return this.page.locator('dialog.still-there .button:not(.stay)');
  }

  /** Presses Done, and confirms if there are answers to lose. */
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

/** Shifts the page's date, in this and all later documents; both clocks keep running. */
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

/** Counts every sound the page starts, in all documents. */
export const listenForSound = (page: Page) =>
  page.addInitScript(() => {
    const listening = window as unknown as Listening;
    listening.soundsMade = 0;
    // AudioBufferSourceNode overrides `start`.
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

/** Process id of the renderer of this page, found in a trace. */
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

/** Process ids of all renderers. */
export const renderers = async (browser: Browser): Promise<number[]> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
};

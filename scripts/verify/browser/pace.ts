import type { Locator, Page } from '@playwright/test';

/**
 * Longer than any screen stays marked as new. A page with a stopped clock stays new, and is clicked anyway after
 * this.
 */
const mostMs = 2_000;
const step = 100;

/** Pages whose clock a test has stopped; it runs only while a test waits for the screen. */
export const stoppedClocks = new WeakSet<Page>();

interface Watched extends Window {
  /** Whether the last click was stopped before it reached its target. */
  wasIgnored?: boolean;
}

/** To run in a page before its own scripts: lets `wasIgnored` tell what became of the last click. */
export const watchClicks = (): void =>
  addEventListener(
    'click',
    ({ target }) => {
      const page: Watched = window;
      page.wasIgnored = true;
      // Without a name: tsx marks named functions by a helper that the page does not have.
      target?.addEventListener(
        'click',
        () => {
          page.wasIgnored = false;
        },
        { once: true, capture: true },
      );
    },
    true,
  );

const wasIgnored = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as Watched).wasIgnored === true).catch(() => false);

/** Before its scripts have run, a page does not carry the mark yet. */
const isSeen = () => document.readyState === 'complete' && document.documentElement.dataset.new === undefined;

/** Waits until the screen is no longer marked as new, so that a click on it counts. */
export const seen = async (page: Page): Promise<void> => {
  if (!stoppedClocks.has(page))
    return page.waitForFunction(isSeen, null, { timeout: mostMs, polling: 50 }).then(
      () => undefined,
      () => undefined,
    );
  for (let passed = 0; passed < mostMs && !(await page.evaluate(isSeen)); passed += step)
    await page.clock.runFor(step);
};

/** Runs a stopped clock until `work` is done, for work that depends on the page's own time. */
export const whileTimePasses = async <Done>(page: Page, work: Promise<Done>): Promise<Done> => {
  if (!stoppedClocks.has(page)) return work;
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  work.then(end, end);
  while (!isDone) await page.clock.runFor(20);
  return work;
};

type Pressing = 'click' | 'tap' | 'check' | 'uncheck' | 'press';

/**
 * Makes every locator click wait first, because the page ignores clicks right after a screen change. Keyboard, mouse
 * and touchscreen calls are not delayed.
 */
export const lookBeforeTouching = (locator: Locator): void => {
  const all: Record<Pressing, (...given: { timeout?: number }[]) => Promise<void>> & { looks?: true } =
    Object.getPrototypeOf(locator);
  if (all.looks) return;
  all.looks = true;
  for (const pressing of ['click', 'tap', 'check', 'uncheck', 'press'] as const) {
    const atOnce = all[pressing];
    all[pressing] = async function (this: Locator, ...given) {
      const { timeout } = { ...given.at(-1) };
      await this.waitFor({ state: 'attached', ...(timeout && { timeout }) }).catch(() => undefined);
      const page = this.page();
      await seen(page);
      await atOnce.apply(this, given);
      // Something new can arrive between looking and clicking; then a person touches again.
      if (pressing !== 'click' && pressing !== 'tap') return;
      for (let again = 0; again < 2 && (await wasIgnored(page)); again++) {
        await seen(page);
        await atOnce.apply(this, given);
      }
    };
  }
};

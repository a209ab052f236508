import type { Locator, Page } from '@playwright/test';

/** Longer than any new screen is new; a page whose clock a test has stopped stays new, and is touched all the same. */
const mostMs = 2_000;
const step = 100;

/** Pages whose clock a test has stopped, and lets run where somebody looks at the screen. */
export const stoppedClocks = new WeakSet<Page>();

/** Before its scripts have run a page cannot say that it is new. */
const isSeen = () => document.readyState === 'complete' && document.documentElement.dataset.new === undefined;

/** Until the screen that stands there is one that a person can have seen. */
export const seen = async (page: Page): Promise<void> => {
  if (!stoppedClocks.has(page))
    return page.waitForFunction(isSeen, null, { timeout: mostMs }).then(
      () => undefined,
      () => undefined,
    );
  for (let passed = 0; passed < mostMs && !(await page.evaluate(isSeen)); passed += step)
    await page.clock.runFor(step);
};

/** Lets a stopped clock tick until this is done, for what waits for the page's time by itself. */
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
 * From now on whoever touches by a locator looks first, as people do: a page takes no touch for meant that comes
 * with the new screen. Keys by themselves, the mouse and the touchscreen stay as quick as a test wants them.
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
      await seen(this.page());
      await atOnce.apply(this, given);
    };
  }
};

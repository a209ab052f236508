import type { Locator, Page } from '@playwright/test';

/** In milliseconds, longer than the touch guard holds back. Where a test stopped the clock, the touch comes after it all the same. */
const mostMs = 2_000;

/** Resolves once the touch guard takes a touch on this screen for meant, or after `mostMs`. Never rejects. */
export const seen = (page: Page) =>
  page
    .waitForFunction(
      // Before its scripts have run a page cannot say that it is new.
      () => document.readyState === 'complete' && document.documentElement.dataset.new === undefined,
      null,
      { timeout: mostMs },
    )
    .then(
      () => undefined,
      () => undefined,
    );

type Pressing = 'click' | 'tap' | 'check' | 'uncheck' | 'press';

/**
 * Makes every locator of this browser wait for `seen` before it clicks, taps, checks or presses, for the touch guard
 * ignores what comes with a new screen. `page.keyboard`, `page.mouse` and `page.touchscreen` stay as they are.
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

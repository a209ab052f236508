import type { Browser } from '@playwright/test';
import { coldPage } from './slowPhone';

/** Where a page has its first question, and what stands before it. */
export interface Door {
  readonly url: string;
  /** A control to press before the first question is there. */
  readonly start?: string;
  /** A control of the first question. */
  readonly first: string;
  /** Whether React must have taken a control over before it acts. */
  readonly hydrated: boolean;
}

/**
 * Milliseconds from the start of navigation until a control of the first question is visible, acts when touched,
 * and nothing else keeps the page from answering. What stands before it is pressed as soon as it acts.
 */
export const firstQuestionUsable = async (browser: Browser, { url, ...door }: Door): Promise<number> => {
  const page = await coldPage(browser, 'slow phone');
  await page.goto(url, { waitUntil: 'commit' });
  const usable = await page.evaluate(
    ({ start, first, hydrated }) =>
      new Promise<number>((done) => {
        const ready = (selector: string): HTMLElement | undefined =>
          [...document.querySelectorAll<HTMLElement>(selector)].find(
            (one) =>
              one.checkVisibility() &&
              (!hydrated || Object.keys(one).some((key) => key.startsWith('__reactProps$'))),
          );
        let pressed = false;
        const look = () => {
          if (ready(first)) {
            requestAnimationFrame(() => setTimeout(() => done(performance.now())));
            return;
          }
          const before = start && !pressed ? ready(start) : undefined;
          if (before) {
            pressed = true;
            before.click();
          }
          requestAnimationFrame(look);
        };
        look();
      }),
    door,
  );
  await page.context().close();
  return usable;
};

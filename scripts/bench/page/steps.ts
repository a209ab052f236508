import type { Browser, Page } from '@playwright/test';
import { lookBeforeTouching } from '../../verify/browser/pace';
import { coldPage } from './slowPhone';

/** What one visit cost, in milliseconds but for `shift`. */
export interface Steps {
  /** Latency of each step; the last one shows the end. */
  readonly latencies: readonly number[];
  /** Duration of each task over 50 ms. */
  readonly longTasks: readonly number[];
  /** Duration of the slowest interaction by the Event Timing API, in steps of 8; 0 if none took 16. */
  readonly slowestInteraction: number;
  /** Layout shift that no press brought. */
  readonly shift: number;
}

/** Makes the choices of a step; returns the selector to click for the next, or null at the end. */
export type Walk = (page: Page, step: number) => Promise<string | null>;

/**
 * One visit from the first question to the end, after loading has finished. A latency runs from the click to the task
 * after the frame that shows the next question.
 */
export const stepsOf = async (browser: Browser, url: string, walk: Walk): Promise<Steps> => {
  const page = await coldPage(browser, 'slow phone');
  lookBeforeTouching(page.locator('html'));
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => window.bench.longTasks.splice(0));
  const latencies: number[] = [];
  for (let step = 0; ; step++) {
    const press = await walk(page, step);
    if (press === null) break;
    await page.evaluate(() => window.bench.arm());
    await page.locator(press).first().click();
    latencies.push(await page.evaluate(() => window.bench.shown));
  }
  const { longTasks, interactions, shifts } = await page.evaluate(() => window.bench);
  await page.context().close();
  return {
    latencies,
    longTasks,
    slowestInteraction: Math.max(0, ...interactions),
    shift: shifts.reduce((sum, one) => sum + one, 0),
  };
};

declare global {
  interface Window {
    bench: {
      arm: () => void;
      shown: Promise<number>;
      longTasks: number[];
      interactions: number[];
      shifts: number[];
    };
  }
}

/** Runs in the page. Tracks the current question or screen, and when it last changed. */
const watch = () => {
  const standing = () =>
    `${document.querySelector('[data-question]')?.getAttribute('data-question')} ${document.querySelector('h1')?.textContent}`;
  const bench: Window['bench'] = {
    longTasks: [],
    interactions: [],
    shifts: [],
    shown: Promise.resolve(0),
    arm: () => {
      const before = standing();
      bench.shown = new Promise((done) => {
        addEventListener(
          'click',
          ({ timeStamp }) => {
            const look = () => {
              if (standing() === before) return void requestAnimationFrame(look);
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => done(performance.now() - timeStamp);
                port2.postMessage(null);
              });
            };
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      });
    },
  };
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
  type Interaction = PerformanceEntry & { readonly interactionId: number };
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as Interaction[])
      if (interactionId > 0) bench.interactions.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as Shift[])
      if (!hadRecentInput) bench.shifts.push(value);
  }).observe({ type: 'layout-shift' });
};

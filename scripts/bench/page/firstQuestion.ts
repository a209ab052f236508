import type { Browser } from '@playwright/test';
import { coldPage } from './slowPhone';

/** A page to measure, and the selectors of its controls. */
export interface Door {
  readonly url: string;
  /** A control to press before the first question appears. */
  readonly start?: string;
  /** A control of the first question that leads to the next. */
  readonly first: string;
  /** Whether controls work only after a script has loaded: the early one or React. */
  readonly scripted: boolean;
}

/** Milliseconds from the start of navigation. */
export interface FirstTouch {
  /** When a control of the first question is visible and working, and the main thread is free. */
  readonly usable: number;
  /** When the next question is shown, if the first is answered as early as possible. */
  readonly next: number;
}

/** One cold visit, in which each control is pressed as soon as it works. */
export const firstTouch = async (browser: Browser, { url, ...door }: Door): Promise<FirstTouch> => {
  const page = await coldPage(browser, 'slow phone');
  await page.addInitScript(noticeListeners);
  await page.goto(url, { waitUntil: 'commit' });
  const seen = await page.evaluate(touchAtOnce, door);
  await page.context().close();
  return seen;
};

declare global {
  interface Window {
    listensToClicks?: boolean;
  }
}

/** Runs in the page before its scripts. `src/early` listens for clicks on the document, React on its root. */
const noticeListeners = (): void => {
  const { addEventListener } = Document.prototype;
  Document.prototype.addEventListener = function add(this: Document, ...given: [string, never]) {
    if (given[0] === 'click') window.listensToClicks = true;
    addEventListener.apply(this, given);
  } as typeof addEventListener;
};

/** Runs in the page. */
const touchAtOnce = ({ start, first, scripted }: Omit<Door, 'url'>): Promise<FirstTouch> => {
  const acts = (one: HTMLElement): boolean =>
    !scripted ||
    (window.listensToClicks === true && one.dataset.early !== undefined) ||
    Object.keys(one).some((key) => key.startsWith('__reactProps$'));
  const ready = (selector: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility() && acts(one));
  const question = () => document.querySelector('[data-question]')?.getAttribute('data-question');
  const everyFrame = <Found>(look: () => Found | undefined): Promise<Found> =>
    new Promise((done) => {
      const again = () => {
        const found = look();
        if (found === undefined) requestAnimationFrame(again);
        else done(found);
      };
      requestAnimationFrame(again);
    });
  const painted = (): Promise<number> =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
  let started = false;
  return everyFrame(() => {
    const control = ready(first);
    const before = start && !control && !started ? ready(start) : undefined;
    if (before) {
      started = true;
      before.click();
    }
    return control;
  }).then(async () => {
    const usable = await painted();
    const asked = question();
    const seen = () => document.documentElement.dataset.new === undefined;
    (await everyFrame(() => (seen() ? ready(first) : undefined))).click();
    await everyFrame(() => (question() !== asked && question() !== undefined ? true : undefined));
    return { usable, next: await painted() };
  });
};

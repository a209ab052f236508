import type { Browser } from '@playwright/test';
import { heldByScripts } from '../../verify/browser/heap';
import { coldPage } from './slowPhone';
import { notUrgentChoice, start } from './visitor';

/** Live script objects after this number of visits, in megabytes, measured after garbage collection. */
export interface HeapAfter {
  readonly visits: number;
  readonly megabytes: number;
}

/** Repeats visits to the results and a wipe in one page, as on a kiosk that never reloads. */
export const heapOver = async (
  browser: Browser,
  url: string,
  visits: number,
  looks: number,
): Promise<readonly HeapAfter[]> => {
  const page = await coldPage(browser, 'this machine');
  await page.addInitScript(hurry);
  const session = await page.context().newCDPSession(page);
  const look = async (after: number): Promise<HeapAfter> => {
    await session.send('HeapProfiler.collectGarbage');
    return { visits: after, megabytes: (await heldByScripts(session)) / 2 ** 20 };
  };
  await page.goto(url, { waitUntil: 'networkidle' });
  const heaps: HeapAfter[] = [];
  for (let done = 0; done < visits; done += visits / looks) {
    await page.evaluate(wholeVisits, { times: visits / looks, start, notUrgentChoice });
    heaps.push(await look(done + visits / looks));
  }
  await page.context().close();
  return heaps;
};

/** Runs in the page. Speeds up its clock with the visits, so that no click is rejected as too early. */
const hurry = (): void => {
  const now = performance.now.bind(performance);
  performance.now = () => now() * 1_000;
};

/** Runs in the page. Clicks through visits with varying answers, and starts over at the results. */
const wholeVisits = async (given: {
  times: number;
  start: string;
  notUrgentChoice: string;
}): Promise<void> => {
  const { times, start, notUrgentChoice } = given;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 5)));
  const until = async (selector: string): Promise<HTMLElement> => {
    for (let tries = 0; tries < 2_000; tries++) {
      const found = find(selector);
      await frame();
      if (found?.isConnected) return found;
    }
    throw new Error(`Nothing came at ${selector}.`);
  };
  const step = (turn: number): void => {
    const choices = document.querySelectorAll<HTMLElement>('[data-question] :is(input, button.choice)');
    (find(notUrgentChoice) ?? choices[turn % choices.length])?.click();
    find('.question button[type="submit"]')?.click();
  };
  for (let visit = 0; visit < times; visit++) {
    (await until(start)).click();
    await until('[data-question]');
    for (let turn = visit; !find('.results'); turn++) {
      const before = find('h1')?.textContent;
      await frame();
      step(turn);
      for (let tries = 0; tries < 200 && find('h1')?.textContent === before; tries++) await frame();
    }
    await until('.results .card');
    // The guard ignores a click before what was just added is painted.
    for (let tries = 0; tries < 100 && !find('dialog.ask .strong'); tries++)
      (await until('footer button.quiet')).click();
    (await until('dialog.ask .strong')).click();
  }
};

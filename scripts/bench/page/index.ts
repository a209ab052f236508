import type { Browser } from '@playwright/test';
import { serve } from '../../serve/serve.mjs';
import { median, quantile } from '../clock';
import { serveEmptyPage } from './emptyPage';
import { type Door, type FirstTouch, firstTouch } from './firstQuestion';
import { type HeapAfter, heapOver } from './heap';
import { openBrowser } from './slowPhone';
import { type Steps, stepsOf, type Walk } from './steps';
import { emptyWalk, notUrgentChoice, start, visitWalk } from './visitor';

/** Times of a page in milliseconds, throttled. */
export interface Taken {
  readonly firstQuestion: number;
  readonly secondQuestion: number;
  readonly stepMedian: number;
  readonly stepP99: number;
  /** Tasks over 50 ms: mean number per visit, and the longest of all. */
  readonly longTasks: number;
  readonly longestTask: number;
  readonly steps: number;
}

export interface Pages {
  readonly browser: string;
  readonly runs: number;
  readonly app: Taken;
  readonly empty: Taken;
  readonly heap: readonly HeapAfter[];
}

type Subject = Door & { readonly walk: Walk };

/** Measures the built site and an empty page in alternation, so that load on the machine affects both. */
export const measurePages = async (runs: number, visits: number): Promise<Pages> => {
  const [site, nothing, browser] = await Promise.all([
    serve({ root: 'dist' }),
    serveEmptyPage(),
    openBrowser(),
  ]);
  const url = `${site.url}/`;
  try {
    const [app, empty] = await byTurns(browser, runs, [
      { url, start, first: notUrgentChoice, scripted: true, walk: visitWalk },
      { url: nothing.url, first: 'button', scripted: false, walk: emptyWalk },
    ]);
    const heap = await heapOver(browser, url, visits, 5);
    return { browser: browser.version(), runs, app, empty, heap };
  } finally {
    await browser.close();
    await site.close();
    nothing.close();
  }
};

const byTurns = async (
  browser: Browser,
  runs: number,
  [app, empty]: readonly [Subject, Subject],
): Promise<readonly [Taken, Taken]> => {
  const seen = { app: nothingSeen(), empty: nothingSeen() };
  for (let run = 0; run < runs; run++) {
    await measureOnce(browser, app, seen.app);
    await measureOnce(browser, empty, seen.empty);
  }
  return [taken(seen.app), taken(seen.empty)];
};

interface Seen {
  firsts: FirstTouch[];
  visits: Steps[];
}
const nothingSeen = (): Seen => ({ firsts: [], visits: [] });

const measureOnce = async (browser: Browser, { walk, ...door }: Subject, seen: Seen): Promise<void> => {
  seen.firsts.push(await firstTouch(browser, door));
  seen.visits.push(await stepsOf(browser, door.url, walk));
};

const taken = ({ firsts, visits }: Seen): Taken => {
  const latencies = visits.flatMap((visit) => visit.latencies);
  const longTasks = visits.flatMap((visit) => visit.longTasks);
  return {
    firstQuestion: median(firsts.map(({ usable }) => usable)),
    secondQuestion: median(firsts.map(({ next }) => next)),
    stepMedian: median(latencies),
    stepP99: quantile(latencies, 0.99),
    longTasks: longTasks.length / visits.length,
    longestTask: Math.max(0, ...longTasks),
    steps: latencies.length,
  };
};

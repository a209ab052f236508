import type { Browser } from '@playwright/test';
import { serve } from '../../serve/serve.mjs';
import { median, quantile } from '../clock';
import { serveEmptyPage } from './emptyPage';
import { type Door, type FirstTouch, firstTouch } from './firstQuestion';
import { type HeapAfter, heapOver } from './heap';
import { openBrowsers } from './slowPhone';
import { type Steps, stepsOf, type Walk } from './steps';
import { emptyWalk, notUrgentChoice, start, visitWalk } from './visitor';

/** Times of a page in milliseconds, throttled. */
export interface Taken {
  readonly firstQuestion: number;
  readonly secondQuestion: number;
  readonly stepMedian: number;
  readonly stepP99: number;
  /** The step that ends the visit. */
  readonly lastStep: number;
  /** Of all visits, the slowest answer of the page to a press; its layout shift beside it is a score. */
  readonly slowestInteraction: number;
  readonly shift: number;
  /** Tasks over 50 ms: mean number per visit, and the longest of all. */
  readonly longTasks: number;
  readonly longestTask: number;
  readonly steps: number;
}

/** The site and the empty page in one browser. */
export interface InBrowser {
  readonly kind: string;
  readonly version: string;
  readonly app: Taken;
  readonly empty: Taken;
}

export interface Pages {
  readonly runs: number;
  readonly browsers: readonly InBrowser[];
  readonly heap: readonly HeapAfter[];
}

type Subject = Door & { readonly walk: Walk };

/**
 * Measures the built site and an empty page in alternation, so that load on the machine affects both, in each browser
 * that is here; the memory of `visits` visits in the first.
 */
export const measurePages = async (runs: number, visits: number): Promise<Pages> => {
  const [site, nothing, opened] = await Promise.all([
    serve({ root: 'dist' }),
    serveEmptyPage(),
    openBrowsers(),
  ]);
  const url = `${site.url}/`;
  const subjects = [
    { url, start, first: notUrgentChoice, scripted: true, walk: visitWalk },
    { url: nothing.url, first: 'button', scripted: false, walk: emptyWalk },
  ] as const;
  try {
    const browsers: InBrowser[] = [];
    for (const { kind, browser } of opened) {
      const [app, empty] = await byTurns(browser, runs, subjects);
      browsers.push({ kind, version: browser.version(), app, empty });
    }
    const [first] = opened;
    return { runs, browsers, heap: first ? await heapOver(first.browser, url, visits, 5) : [] };
  } finally {
    await Promise.all(opened.map(({ browser }) => browser.close()));
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
    lastStep: median(visits.map((visit) => visit.latencies.at(-1) ?? Number.NaN)),
    slowestInteraction: Math.max(...visits.map((visit) => visit.slowestInteraction)),
    shift: Math.max(...visits.map((visit) => visit.shift)),
    longTasks: longTasks.length / visits.length,
    longestTask: Math.max(0, ...longTasks),
    steps: latencies.length,
  };
};

import type { Page, Request } from '@playwright/test';

/** Delays between the rendering of a new screen and the second press in the same place, in milliseconds. */
export const gaps = [0, 100, 250, 450] as const;
/** Milliseconds after which a press counts as intended. */
export const meantAfter = 500;

type Press = (page: Page, x: number, y: number) => Promise<void>;
/** Screen readers activate elements without a pointer. */
const byReader: Press = (page, x, y) =>
  page.evaluate(
    ([left, top]) => {
      const hit = document.elementFromPoint(left, top);
      (hit?.closest<HTMLElement>('a, button, summary, label') ?? (hit as HTMLElement | null))?.click?.();
    },
    [x, y] as const,
  );
export const presses = {
  finger: (page, x, y) => page.touchscreen.tap(x, y),
  mouse: (page, x, y) => page.mouse.click(x, y),
  reader: byReader,
} satisfies Record<string, Press>;
export type Way = keyof typeof presses;

interface Opened extends Window {
  opened: string[];
}

/** Pending requests of a page. */
const asked = new WeakMap<Page, Set<Request>>();

/** Stops the page's clock and tracks requests. */
export const stopTime = async (page: Page) => {
  const pending = new Set<Request>();
  asked.set(page, pending);
  page.on('request', (request) => pending.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => pending.delete(request));
  page.on('framenavigated', () => pending.clear());
  const time = Date.now();
  await page.clock.install({ time });
  await page.clock.pauseAt(time + 1_000);
  await page.addInitScript(() => {
    const here = window as unknown as Opened;
    here.opened = [];
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented || link.href.startsWith(`${location.origin}/`)) return;
      event.preventDefault();
      here.opened.push(link.href);
    });
  });
};

/** Everything that a press could have chosen, sent or opened. */
export const standing = (page: Page) =>
  page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((found) => found.textContent);
    return {
      address: location.pathname,
      language: document.documentElement.lang,
      heading: texts('h1'),
      asked: [...document.querySelectorAll('[data-question]')].map(
        (asking) => (asking as HTMLElement).dataset.question,
      ),
      dialogs: [...document.querySelectorAll('dialog[open]')].map(({ className }) => className),
      chosen: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
      pressed: texts('[aria-pressed="true"]'),
      folds: texts('details[open] > summary'),
      kept: document.getElementById('app')?.dataset.early,
      opened: (window as unknown as Opened).opened,
      problems: texts('.problem, .error'),
      reading: texts('[data-does]'),
      isReady: !document.querySelector('html:is([data-app], [data-mode="kiosk"]) #app:not([data-live])'),
    };
  });
export type Standing = Awaited<ReturnType<typeof standing>>;

/** Identifies the screen: a different value means a new screen. */
const placeOf = ({ address, language, heading, asked, dialogs }: Standing) =>
  JSON.stringify({ address, language, heading, asked: asked.slice(0, 1), dialogs });

/** The state after everything requested has been rendered, without page time passing. */
export const drawn = async (page: Page): Promise<Standing> => {
  let last = '';
  for (let same = 0; same < 2; ) {
    await page.waitForTimeout(20);
    const stands = await standing(page).catch(() => null);
    // A screen that is still loading may wait for the clock.
    if (stands?.heading.length === 0) await page.clock.runFor(100);
    const now = stands?.isReady && stands.heading.length > 0 ? JSON.stringify(stands) : '';
    same = now !== '' && now === last && !asked.get(page)?.size ? same + 1 : 0;
    last = now;
  }
  return JSON.parse(last);
};

/** Lets half a second pass, the minimum a person needs. */
export const look = async (page: Page): Promise<Standing> => {
  await page.clock.runFor(meantAfter);
  return drawn(page);
};

interface Control {
  at: number;
  /** Controls of the same kind in the same part of the page do the same. */
  kind: string;
}

/** All controls in view that are on top. `choice` is the index of a form choice, if a form waits for one. */
const controlsOn = (page: Page): Promise<{ controls: Control[]; choice: number | null }> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a, button, summary, label')];
    const top = [...document.querySelectorAll('dialog[open]')].at(-1);
    const outside = (control: HTMLElement) =>
      control instanceof HTMLAnchorElement && !control.href.startsWith(`${location.origin}/`);
    const seen = all.filter(
      (control) =>
        control.checkVisibility() &&
        !(top && !top.contains(control)) &&
        !control.matches('.skip') &&
        !outside(control),
    );
    const kindOf = (control: HTMLElement) => {
      const { dataset, parentElement, className, tagName } = control;
      const within = parentElement?.closest('[class]')?.className ?? '';
      return [parentElement?.tagName, within, tagName, className, dataset.early].join(' ');
    };
    const labels = seen.filter((control) => control.matches('.choice:is(label)'));
    const waits = labels.length > 0 && !document.querySelector('.choice > input:checked');
    return {
      controls: seen.map((control) => ({ at: all.indexOf(control), kind: kindOf(control) })),
      choice: waits ? all.indexOf(labels[Math.max(0, labels.length - 4)] as HTMLElement) : null,
    };
  });

/** The position of a control on screen, or null if it is covered. */
export const spotOf = (page: Page, at: number): Promise<[x: number, y: number] | null> =>
  page.evaluate((index) => {
    const control = document.querySelectorAll<HTMLElement>('a, button, summary, label')[index];
    if (!control) return null;
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return control.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
  }, at);

export interface Mishap {
  screen: string;
  control: string;
  way: Way;
  gap: number;
  once: Standing;
  twice: Standing;
}

/**
 * Crawls the whole site: on each screen presses one control of each kind and, if that led to a new screen, presses
 * the same spot again after a gap. Effects of the second press are returned as mishaps. Replays wait half a second
 * per step, so that each press counts as intended.
 */
export const crawl = async (
  page: Page,
  open: () => Promise<unknown>,
  { ways, screens: most }: { ways: readonly Way[]; screens: number },
): Promise<{ mishaps: Mishap[]; moves: string[] }> => {
  const mishaps: Mishap[] = [];
  const moves: string[] = [];
  const known = new Set<string>();
  const waiting: number[][] = [[]];
  const tried = new Map<string, number>();
  const step = async (at: number) => {
    await page
      .locator('a, button, summary, label')
      .nth(at)
      .evaluate((control) => (control as HTMLElement).click());
    await drawn(page);
    await page.clock.runFor(meantAfter);
  };
  const goTo = async (path: readonly number[]) => {
    await open();
    await drawn(page);
    await page.clock.runFor(meantAfter);
    for (const at of path) await step(at);
  };
  for (let path = waiting.pop(); path && known.size < most; path = waiting.pop()) {
    await goTo(path);
    const { choice } = await controlsOn(page);
    if (choice !== null) {
      path = [...path, choice];
      await step(choice);
    }
    const { controls } = await controlsOn(page);
    const screen = [...new Set(controls.map(({ kind }) => kind))].sort().join('\n');
    if (known.has(screen)) continue;
    known.add(screen);
    const kinds = new Map(controls.map((control) => [control.kind, control]));
    let isThere = true;
    for (const { at, kind } of kinds.values()) {
      // Controls that many screens share act the same everywhere; main buttons lead to something different each time.
      const times = tried.get(kind) ?? 0;
      if (times === (/\bmain\b/.test(kind) ? 3 : 1)) continue;
      tried.set(kind, times + 1);
      if (isThere) await page.clock.runFor(meantAfter);
      else await goTo(path);
      const before = await standing(page);
      const spot = await spotOf(page, at);
      isThere = true;
      if (!spot) continue;
      const way = ways[moves.length % ways.length] as Way;
      const gap = gaps[Math.floor(moves.length / ways.length) % gaps.length] as number;
      await presses[way](page, ...spot);
      const once = await drawn(page);
      isThere = JSON.stringify(once) === JSON.stringify(before);
      if (placeOf(once) === placeOf(before)) continue;
      moves.push(`${before.heading.join()}: ${kind}`);
      waiting.push([...path, at]);
      if (gap > 0) await page.clock.runFor(gap);
      await presses[way](page, ...spot);
      await drawn(page);
      const twice = await look(page);
      if (JSON.stringify(twice) !== JSON.stringify(once))
        mishaps.push({ screen: before.heading.join(), control: kind, way, gap, once, twice });
    }
  }
  return { mishaps, moves };
};

/**
 * Goes through the site by the keyboard as one finds it, presses every kind of control, and notes where the focus is
 * afterwards and what was said.
 */
import type { Page, Request } from '@playwright/test';
import { languageTags } from '../../../locales/languages';
import { spokenTexts } from '../../../src/listen/spoken';
import { readWords } from '../../build/words';

/** What came of one press. `heard` holds what live regions said, each time. */
export interface Press {
  screen: string;
  control: string;
  /** The focus: what it is on, or why that makes no sense. */
  focus: { on: string; isNew: boolean; lost: string | null };
  heard: readonly string[];
  /** What stood in a live region that came together with its text, which is not heard. */
  bornFull: readonly string[];
  /** What the page shows and did not show before. */
  changed: readonly string[];
  /** The control itself says what changed: it is open, checked or pressed now, or called otherwise. */
  tellsItself: boolean;
  /** Another document has come, which a screen reader begins to read by itself. */
  left: boolean;
}

export interface Control {
  at: number;
  /** Controls of one kind do the same. */
  kind: string;
  /** What stays comes first, then what leads on, then what leads back or away. */
  order: 0 | 1 | 2;
}

const controls = 'a[href], button, summary, input, [role="button"]';

const regions = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';

interface Listening extends Window {
  heard: string[];
  bornFull: string[];
  marked?: true;
}

/**
 * All that a wall's own voice can say, in every language. Nothing else speaks there, so a live region whose words it does
 * not have is silent.
 */
export const wallVoice = (): string[] =>
  languageTags.flatMap((tag) => [...spokenTexts(readWords(tag)).values()]);

/** Requests that a page waits for. */
const underway = new WeakMap<Page, Set<Request>>();

const followRequests = (page: Page): void => {
  const open = new Set<Request>();
  underway.set(page, open);
  page.on('request', (request) => open.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => open.delete(request));
};

/** Notes from the first document on what live regions say; on a wall, what of it its `voice` says. */
export const listenToRegions = (page: Page, voice?: readonly string[]) => {
  followRequests(page);
  return page.addInitScript(
    ([live, spoken]) => {
      const here = window as unknown as Listening;
      here.heard = [];
      here.bornFull = [];
      window.print = () => undefined;
      const known = new Map<Element, string>();
      const look = () => {
        const top = [...document.querySelectorAll('dialog:modal')].at(-1);
        for (const region of document.querySelectorAll<HTMLElement>(live)) {
          // Of a wall, `sayFocus` leaves these out.
          if (spoken && region.matches('.said, .listen *')) continue;
          // What is not drawn is no region yet.
          if (!region.checkVisibility()) {
            known.delete(region);
            continue;
          }
          const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
          const before = known.get(region);
          known.set(region, text);
          if (text === '' || text === before || spoken?.includes(text) === false) continue;
          (before === undefined || (top && !top.contains(region)) ? here.bornFull : here.heard).push(text);
        }
        for (const region of known.keys()) if (!region.isConnected) known.delete(region);
      };
      document.addEventListener('DOMContentLoaded', () => {
        look();
        here.bornFull = [];
        new MutationObserver(look).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: ['hidden', 'open', 'class'],
        });
      });
    },
    [regions, voice] as const,
  );
};

/** Every control that a keyboard comes to, inside of the dialog that lies on top if one does. */
export const controlsOn = (page: Page): Promise<Control[]> =>
  page.evaluate((selector) => {
    const top = [...document.querySelectorAll('dialog[open]')].at(-1);
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const textOf = (control: HTMLElement) =>
      control.matches('.choice, .choice *, .languages *') || control.querySelector('h3')
        ? ''
        : control.innerText.replace(/\d+/g, '#').trim().slice(0, 40);
    return all
      .map((control, at) => ({ control, at }))
      .filter(
        ({ control }) =>
          (!top || top.contains(control)) &&
          control.checkVisibility({ visibilityProperty: true }) &&
          !control.matches('.leave, .skip, .languages a, :disabled, [tabindex="-1"]'),
      )
      .map(({ control, at }) => {
        const { tagName, className, parentElement } = control;
        const within = [parentElement, parentElement?.parentElement, control.closest('[class]')]
          .map((each) => each?.getAttribute('class')?.split(' ')[0] ?? '')
          .join('<');
        const asked = document.querySelector<HTMLElement>('.question [data-question], .talk [data-question]');
        const asks = control.matches('[type="submit"], .bar > .bar-button') ? asked?.dataset.question : '';
        return {
          at,
          kind: [tagName, className, within, asks, textOf(control)].join(' '),
          order: control.matches('.button.main, [type="submit"], .see-list')
            ? 1
            : control.matches('.bar *, .guide-bar *, footer *, dialog .button, [href^="/"]')
              ? 2
              : 0,
        };
      });
  }, controls);

/** All that a person could notice, but for where the focus is. */
const standing = (page: Page) =>
  page.evaluate(
    (live) => ({
      // Beside what is said; on a wall, without what is for eyes alone, and the voice's own buttons.
      text: [
        ...document.querySelectorAll<HTMLElement>(
          document.querySelector('[data-mode="kiosk"]') ? '.said, .scroll-buttons, .listen' : live,
        ),
      ].reduce(
        (text, region) => (region.innerText ? text.replace(region.innerText, '') : text),
        document.body.innerText,
      ),
      dialogs: document.querySelectorAll('dialog[open]').length,
      path: location.pathname,
      language: document.documentElement.lang,
    }),
    regions,
  );

const stateOf = (control: Element): string =>
  JSON.stringify([
    ...['aria-expanded', 'aria-pressed', 'aria-label', 'aria-current', 'aria-disabled'].map((name) =>
      control.getAttribute(name),
    ),
    control.matches('input') && (control as HTMLInputElement).checked,
    control.closest('details')?.open,
    control.textContent,
  ]);

/** Half a second, from when on a press is meant. */
const meantAfter = 500;

/** Once a frame was really drawn: what scrolls or is measured is told with it, and no stopped clock holds it. */
const framed = (page: Page): Promise<unknown> =>
  page
    .evaluate(
      () =>
        new Promise<void>((done) => {
          const observer = new ResizeObserver(() => {
            observer.disconnect();
            done();
          });
          observer.observe(document.documentElement);
        }),
    )
    .catch(() => undefined);

/** Once all that a press brought is drawn; no time but this has passed for the page. */
export const settled = async (page: Page): Promise<void> => {
  let last = '';
  // A wall at rest changes by itself and never stands still.
  for (let same = 0, waits = 0, looks = 0; same < 2 && looks < 10; ) {
    await framed(page);
    await page.clock.runFor(meantAfter / 4);
    const now = await page
      .evaluate(() => {
        const isReady =
          document.readyState === 'complete' &&
          !document.querySelector('html:is([data-app], [data-mode="kiosk"]) #app:not([data-live])') &&
          document.querySelector('h1, [data-pick]') !== null;
        return isReady ? document.body.innerHTML : '';
      })
      .catch(() => '');
    if ((now === '' || underway.get(page)?.size) && waits++ < 100) {
      same = 0;
      await page.waitForTimeout(50);
      continue;
    }
    looks++;
    same = now === last ? same + 1 : 0;
    last = now;
  }
};

export const press = async (page: Page, { at, kind }: Control): Promise<Press | null> => {
  await page.clock.runFor(meantAfter);
  const control = (await page.$$(controls))[at];
  if (!control) return null;
  const before = await standing(page);
  const screen = await page.evaluate(() => {
    const here = window as unknown as Listening;
    here.marked = true;
    for (const element of document.querySelectorAll('*')) (element as { wasThere?: true }).wasThere = true;
    const question = document.querySelector<HTMLElement>('.question [data-question]')?.dataset.question;
    return `${document.querySelector('h1')?.textContent ?? ''} ${question ?? ''}`.trim();
  });
  // A screen that went meanwhile took it along.
  await control.focus().catch(() => undefined);
  // What the focus itself says of a control is no news.
  await page.evaluate(() => {
    const here = window as unknown as Listening;
    here.heard = [];
    here.bornFull = [];
  });
  if (!(await control.evaluate((element) => document.activeElement === element))) return null;
  const state = await control.evaluate(stateOf);
  const isInput = await control.evaluate((element) => element.matches('input'));
  await page.keyboard.press(isInput ? 'Space' : 'Enter');
  await settled(page);
  const after = await standing(page);
  const itself = await control.evaluate(stateOf).catch(() => null);
  const isConnected = await control.evaluate((element) => element.isConnected).catch(() => false);
  const came = await page.evaluate(() => {
    const { heard, bornFull, marked } = window as unknown as Listening;
    const focus = document.activeElement as (HTMLElement & { wasThere?: true }) | null;
    const top = [...document.querySelectorAll('dialog[open]')].at(-1);
    const lost =
      !focus || focus.matches('body, html')
        ? 'the page'
        : !focus.checkVisibility({ visibilityProperty: true })
          ? 'something hidden'
          : top && !top.contains(focus)
            ? 'something under the dialog'
            : null;
    const on = `${focus?.tagName}.${focus?.className} ${(focus?.getAttribute('aria-label') ?? focus?.textContent ?? '').trim().slice(0, 60)}`;
    return { heard, bornFull, left: !marked, focus: { on, lost, isNew: focus?.wasThere !== true } };
  });
  const moved = !(await control.evaluate((element) => document.activeElement === element).catch(() => false));
  return {
    screen,
    control: kind,
    ...came,
    focus: { ...came.focus, isNew: came.focus.isNew || moved },
    changed: (Object.keys(before) as (keyof typeof before)[]).flatMap((part) => {
      const lines = (all: typeof before) => `${all[part]}`.split('\n');
      const [was, is] = [lines(before), lines(after)];
      return [...is.filter((line) => !was.includes(line)), ...was.filter((line) => !is.includes(line))];
    }),
    tellsItself: isConnected && itself !== null && itself !== state,
  };
};

/** What is wrong about a press, in words; empty where nothing is. */
export const wrongWith = ({ focus, heard, bornFull, changed, tellsItself, left }: Press): string[] => {
  if (left) return [];
  const twice = heard.filter((text, at) => heard.indexOf(text) !== at);
  const moved = focus.isNew && focus.lost === null;
  return [
    ...(focus.lost ? [`the focus is on ${focus.lost}`] : []),
    ...(changed.length > 0 && !moved && !tellsItself && heard.length === 0
      ? [`changed in silence: ${changed.slice(0, 3).join(' | ').slice(0, 120)}`]
      : []),
    ...bornFull.map((text) => `not heard, for its region came with it: ${text.slice(0, 80)}`),
    ...twice.map((text) => `said twice: ${text.slice(0, 80)}`),
  ];
};

/** Gives a form that waits for one the answer that leads to most of the site. */
const choose = async (page: Page): Promise<void> => {
  const choices = page.locator('.question .choice input, .talk .choice input');
  if ((await choices.count()) === 0 || (await choices.and(page.locator(':checked')).count()) > 0) return;
  for (const value of ['everything', 'notSure']) {
    const choice = choices.and(page.locator(`[value="${value}"]`));
    if ((await choice.count()) === 0) continue;
    await choice.focus();
    await page.keyboard.press('Space');
    return;
  }
};

/**
 * Presses what was pressed least, until nothing new is met any more. `onScreen` is told of each screen that differs from
 * those before it in what can be done on it.
 * @returns every press, in its order.
 */
export const pressEverything = async (
  page: Page,
  {
    most,
    pressed = new Map(),
    onScreen,
    skip,
  }: {
    most: number;
    /** How often each kind was pressed; shared between several beginnings. */
    pressed?: Map<string, number>;
    onScreen?: (name: string) => Promise<void>;
    skip?: RegExp;
  },
): Promise<Press[]> => {
  const presses: Press[] = [];
  const screens = new Set<string>();
  let idle = 0;
  const beginning = new URL(page.url()).pathname;
  while (presses.length < most && idle < 12) {
    const found = (await controlsOn(page)).filter(({ kind }) => !skip?.test(kind));
    const kinds = [...new Set(found.map(({ kind }) => kind))].sort().join('\n');
    const heading =
      (await page
        .locator('h1')
        .first()
        .textContent()
        .catch(() => null)) ?? '';
    if (!screens.has(kinds)) {
      screens.add(kinds);
      await onScreen?.(heading);
    }
    const times = ({ kind }: Control) => pressed.get(kind) ?? 0;
    const [untried] = found.filter((one) => times(one) === 0).sort((one, other) => one.order - other.order);
    if (!untried) await choose(page);
    const next =
      untried ??
      found.filter(({ order }) => order === 1).sort((one, other) => times(one) - times(other))[0] ??
      [...found].sort((one, other) => times(one) - times(other))[0];
    if (!next) break;
    idle = untried ? 0 : idle + 1;
    pressed.set(next.kind, times(next) + 1);
    const came = await press(page, next);
    if (!came) continue;
    presses.push(came);
    if (process.env.SHOW_PRESSES)
      console.log(
        [
          came.screen.slice(0, 30),
          came.control,
          came.focus.on.slice(0, 60),
          came.heard.join(' // '),
          ...wrongWith(came),
        ].join(' | '),
      );
    // A page that is read and not run: its way back is the browser's. A wall that forgot stands where it stood.
    if (came.left && new URL(page.url()).pathname !== beginning) {
      await page.goBack();
      await settled(page);
    }
  }
  return presses;
};

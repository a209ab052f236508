import type { Page } from '@playwright/test';
import { expectNoOverflow } from '../../scripts/verify/browser/visitor';
import { type ContactId, contacts } from '../../src/catalog/contacts';
import { answersAt } from '../../src/handoff/answering';
import { everyRunIf } from './support/everyRun';
import { answerAs, arrive, fivePeople, times } from './support/fiveVisits';
import { openSheet } from './support/takingAlong';
import { expect, expectAccessible, test } from './support/test';

/** A screen of a small phone, in pixels: lengths are told in these. */
const screen = 640;
const mostScreens = { results: 4, danger: 2, list: 5.2 };
const mostTouches = 12;

interface Seen {
  number: string;
  /** From the top of the page and its height, in pixels. */
  top: number;
  height: number;
  dials: string | null;
}

/**
 * Every telephone number in sight, by how it is written, in the order of the page. What an office is called is none, and
 * a sentence that says "call 311" may name a number that stands above: words for it would not say which is meant.
 */
const numbersInSight = (page: Page): Promise<Seen[]> =>
  page.evaluate(() => {
    const found: Seen[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      const parent = text.parentElement;
      if (
        !parent?.checkVisibility({ visibilityProperty: true }) ||
        parent.closest('script, style, .reads, .in-sentence, bdi[lang="en"]')
      )
        continue;
      for (const match of (text.textContent ?? '').matchAll(
        /(?<![\d-])(?:\d{3}-\d{3}-\d{4}|[39]11|988)(?![\d-])/g,
      )) {
        const link = parent.closest('a');
        const { top, height } = (link ?? parent).getBoundingClientRect();
        found.push({ number: match[0], top: top + scrollY, height, dials: link?.href ?? null });
      }
    }
    return found;
  });

interface Counting extends Window {
  touches: number;
  /** Of the last click, from `watchClicks`. */
  wasIgnored?: boolean;
}

/** One that came too early, while the screen changed, and is made again, counts once: how often depends on the machine. */
const countTouches = (page: Page) =>
  page.evaluate(() => {
    const counting = window as unknown as Counting;
    counting.touches = 0;
    addEventListener(
      'pointerdown',
      () => {
        if (!counting.wasIgnored) counting.touches++;
      },
      true,
    );
  });
const touchesOn = (page: Page) => page.evaluate(() => (window as unknown as Counting).touches);

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Facts whose separating dot is at the start of a line. */
const leadingDots = (page: Page) =>
  page.evaluate(() => {
    const startsALine = (element: Element) => {
      let block: Element | null = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      const [line] = element.getClientRects();
      if (!block || !line) return false;
      const around = block.getBoundingClientRect();
      const { direction, paddingInlineStart, borderInlineStartWidth } = getComputedStyle(block);
      const inset = Number.parseFloat(paddingInlineStart) + Number.parseFloat(borderInlineStartWidth);
      const gap = direction === 'rtl' ? around.right - line.right : line.left - around.left;
      return gap - inset < 2;
    };
    return [...document.querySelectorAll('main *')]
      .filter((element) => getComputedStyle(element, '::before').content.includes('·'))
      .filter((element) => element.checkVisibility() && startsALine(element))
      .map((element) => element.textContent);
  });

const isOpen = (number: string, time: Date): boolean =>
  (Object.keys(contacts) as ContactId[]).some(
    (id) => (contacts[id] as { phone?: string }).phone === number && answersAt(id, time),
  );

/** The first number dials, is large, stands on the first screen above the bar at the foot, and answers at this hour. */
const expectOneNumberFirst = async (page: Page, time: Date, seen: readonly Seen[]) => {
  const [first] = seen;
  expect(first && isOpen(first.number, time), `${first?.number} answers`).toBe(true);
  expect(first?.dials).toMatch(/^tel:/);
  expect(first?.height).toBeGreaterThanOrEqual(40);
  const bar = await page.locator('.always').evaluate((element) => element.getBoundingClientRect().height);
  expect((first?.top ?? Infinity) + (first?.height ?? 0)).toBeLessThan(screen - bar);
};

const twice = (seen: readonly Seen[]) =>
  seen.map(({ number }) => number).filter((number, at, all) => all.indexOf(number) !== at);

for (const [turn, [when, time]] of Object.entries(times).entries())
  for (const [at, person] of fivePeople.entries())
    test(
      `${person.name}, ${when}: one number first, each number once, few touches and few screens`,
      everyRunIf((at + 2 * turn) % 4 === 0),
      async ({ browser, baseURL }, testInfo) => {
        const { visitor, page } = await arrive(browser, `${baseURL}`, person, time);
        const holds = async (what: keyof typeof mostScreens) => {
          const seen = await numbersInSight(page);
          const screens = (await heightOf(page)) / screen;
          const [first] = seen;
          testInfo.annotations.push({
            type: what,
            description: `${screens.toFixed(1)} screens, first ${first?.number} at ${first?.top.toFixed()}`,
          });
          if (process.env.SHOTS)
            await page.screenshot({
              path: `${process.env.SHOTS}/${at}-${person.tag}-${when}-${what}.png`,
              fullPage: true,
            });
          expect.soft(twice(seen), `numbers shown twice: ${what}`).toEqual([]);
          expect.soft(await leadingDots(page), `dots that lead a line: ${what}`).toEqual([]);
          expect.soft(screens, what).toBeLessThanOrEqual(mostScreens[what]);
          return seen;
        };
        await countTouches(page);
        await answerAs(visitor, person, async () => {
          await expectOneNumberFirst(page, time, await holds('danger'));
          await expect(visitor.button('visit.help.close')).toBeInViewport({ ratio: 1 });
          await expect(page.locator('.leave')).toBeInViewport({ ratio: 1 });
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          await expect(visitor.button('visit.help.close')).toBeInViewport({ ratio: 1 });
          await expect(page.locator('.leave')).toBeInViewport({ ratio: 1 });
        });
        // Start is none of them.
        const touches = (await touchesOn(page)) - 1;
        testInfo.annotations.push({ type: 'touches', description: `${touches}` });
        expect.soft(touches, 'touches').toBeLessThanOrEqual(mostTouches);
        await page.evaluate(() => scrollTo(0, 0));
        const seen = await holds('results');
        await expectOneNumberFirst(page, time, seen);
        const startOf = (what: string) =>
          page
            .locator(what)
            .first()
            .evaluate((element) => element.getBoundingClientRect().left);
        if (person.screen.width > 1024)
          expect(Math.abs((await startOf('.bar .icon')) - (await startOf('h1'))), 'bar').toBeLessThan(16);
        await expect(page.locator('.call.first > .say').first()).toBeInViewport();
        if ([person.answers.needs].flat().includes('doctor'))
          expect(seen.find(({ number }) => number === '911')?.top, '911').toBeLessThan(2.5 * screen);
        const orders = await page
          .locator('.call, .caution')
          .evaluateAll((all) => all.map(({ classList }) => classList.contains('caution')));
        expect(
          orders.indexOf(true) === -1 || orders.indexOf(true) > orders.lastIndexOf(false),
          'caution',
        ).toBe(true);
        await visitor.button('visit.frame.helpNow').click();
        await expect(page.locator('.help')).toBeVisible();
        await holds('danger');
        await visitor.closeHelp();

        // The answers are one touch away, and Back from them leads to the results again.
        const before = await touchesOn(page);
        await visitor.review();
        expect(await touchesOn(page)).toBe(before + 1);
        await visitor.button('visit.frame.back').click();
        await expect(visitor.heading()).toHaveText(visitor.say('visit.results.heading'));

        // Nastaliq comes after the screen is drawn, and moves the button under the finger on a slow machine.
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.locator('.see-list').click();
        await expect(page.locator('.papers, .sheet > footer').first()).toBeAttached();
        await page.evaluate(() => scrollTo(0, 0));
        await holds('list');
        await expectNoOverflow(page);
        await openSheet(page);
        await expectAccessible(page);
        await expectNoOverflow(page);
        const numbers = await page.locator('main a .phone:not(.in-sentence *)').allInnerTexts();
        expect(numbers.length).toBeGreaterThan(2);
        expect(numbers.filter((number, at) => numbers.indexOf(number) < at)).toEqual([]);
        await page.context().close();
      },
    );

import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answerAs, arrive, fivePeople, times } from './support/fiveVisits';
import { expect, test } from './support/test';

const shots = process.env.SHOTS;

/** Every telephone number in sight, as it is dialed: by its link, or by how it is written. */
const numbersInSight = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element | null) =>
      element?.checkVisibility({ visibilityProperty: true }) && !element.closest('.reads');
    const found: { number: string; top: number; size: number }[] = [];
    const root = document.querySelector('main');
    if (!root) return found;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      if (!isSeen(text.parentElement)) continue;
      for (const match of (text.textContent ?? '').matchAll(
        /(?<![\d-])(?:\d{3}-\d{3}-\d{4}|[39]\d\d)(?![\d-])/g,
      )) {
        const range = document.createRange();
        range.setStart(text, match.index);
        range.setEnd(text, match.index + match[0].length);
        const { top, height } = range.getBoundingClientRect();
        found.push({ number: match[0], top: top + scrollY, size: height });
      }
    }
    return found;
  });

const measure = async (page: Page) => {
  const numbers = await numbersInSight(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const count = new Map<string, number>();
  for (const { number } of numbers) count.set(number, (count.get(number) ?? 0) + 1);
  return {
    pixels: height,
    screens: Math.round((height / 640) * 10) / 10,
    first: numbers[0],
    twice: [...count].filter(([, times]) => times > 1).map(([number, times]) => `${number} x${times}`),
  };
};

const shoot = async (page: Page, name: string) => {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  await page.screenshot({ path: `${shots}/${name}-first.png` });
};

for (const [when, time] of Object.entries(times))
  for (const [at, person] of fivePeople.entries())
    test(`${person.name}, ${when}`, async ({ browser, baseURL }) => {
      const { visitor, page } = await arrive(browser, `${baseURL}`, person, time);
      const name = `${at + 1}-${person.tag}-${when.slice(0, 3)}`;
      await answerAs(visitor, person, async () => {
        console.log(name, 'danger', JSON.stringify(await measure(page)));
        await shoot(page, `${name}-danger`);
      });
      await page.evaluate(() => scrollTo(0, 0));
      console.log(name, 'results', JSON.stringify(await measure(page)));
      await shoot(page, `${name}-results`);
      await visitor.button('visit.frame.helpNow').click();
      await expect(page.locator('.help')).toBeVisible();
      console.log(name, 'help', JSON.stringify(await measure(page)));
      await shoot(page, `${name}-help`);
      await page.context().close();
    });

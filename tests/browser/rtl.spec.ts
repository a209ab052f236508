import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languages } from '../../locales/languages';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { inLanguagesOfEveryRun } from './support/everyRun';
import { expect, test } from './support/test';

const rightToLeft = languages.filter(
  ({ tag, direction }) => direction === 'rtl' && existsSync(`locales/${tag}/programs.json`),
);

/** Each number as written and as painted, line by line from left to right. */
const numbersIn = (page: Page, selector: string) =>
  page.evaluate((part) => {
    const numbers: { written: string; painted: string }[] = [];
    for (const root of document.querySelectorAll(part)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        for (const { 0: written, index } of (text.textContent ?? '').matchAll(/\$?\d(?:[\d,:-]*\d)?/g)) {
          const signs = [...written].map((sign, at) => {
            const range = document.createRange();
            range.setStart(text, index + at);
            range.setEnd(text, index + at + 1);
            const [box] = range.getClientRects();
            return { sign, top: Math.round(box?.top ?? 0), left: box?.left ?? 0, isDrawn: box !== undefined };
          });
          if (signs.some(({ isDrawn }) => !isDrawn)) continue;
          signs.sort((a, b) => a.top - b.top || a.left - b.left);
          numbers.push({ written, painted: signs.map(({ sign }) => sign).join('') });
        }
      }
    }
    return numbers;
  }, selector);

const expectInOrder = async (page: Page, selector: string, kind: RegExp, atLeast: number) => {
  const numbers = await numbersIn(page, selector);
  expect(numbers.filter(({ written }) => kind.test(written)).length).toBeGreaterThanOrEqual(atLeast);
  for (const { written, painted } of numbers) expect(painted).toBe(written);
};

const phones = /^\d{3}-\d{3}-\d{4}$/;
const hours = /^\d{1,2}:\d\d$/;
const dollars = /^\$[\d,]+$/;

for (const { tag } of rightToLeft) {
  test.describe(tag, inLanguagesOfEveryRun(tag), () => {
    test('telephone numbers and hours are painted in their order on the urgent screen', async ({ page }) => {
      const visitor = new Visitor(page, tag);
      await visitor.open();
      await expectInOrder(page, 'main', /./, 0);
      await visitor.start();
      await visitor.answer('urgent', 'taken');
      // The number of the chosen danger, who opens later, and those of the other dangers behind one touch.
      await visitor.openEverything();
      await expectInOrder(page, 'main', phones, 4);
      await expectInOrder(page, 'main', hours, 2);
      const times = page.locator('.hours').filter({ hasText: ':' }).first();
      const [from, to] = await times.evaluate((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (texts.nextNode() && !/\d:\d\d/.test(texts.currentNode.textContent ?? ''));
        const text = texts.currentNode;
        return [...(text.textContent ?? '').matchAll(/\d{1,2}:\d\d/g)].map(({ index, 0: time }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + time.length);
          const { left, top } = range.getBoundingClientRect();
          return { left, top };
        });
      });
      if (from && to && Math.abs(from.top - to.top) < 4) expect(from.left).toBeGreaterThan(to.left);
    });

    test('amounts of money and telephone numbers are painted in their order on the results', async ({
      page,
    }) => {
      const visitor = new Visitor(page, tag);
      await visitor.open();
      await visitor.start();
      await visitor.answerAll({
        urgent: 'none',
        needs: ['doctor', 'lawyer'],
        helpFor: 'me',
        custody: 'no',
      });
      await visitor.button('visit.question.soFar').click();
      await expect(visitor.heading()).toHaveText(visitor.say('visit.results.heading'));
      await visitor.resultsDrawn();
      await visitor.openEverything();
      await expectInOrder(page, 'main', phones, 3);
      const income = page.locator('.settle li', {
        hasText: visitor.say('visit.questions.income.title'),
      });
      await income.first().getByRole('button').click();
      await expect(page.locator('[data-question=income]')).toBeVisible();
      await expectInOrder(page, '[data-question=income]', dollars, 10);
    });

    test('the page is mirrored: arrows, the line of stops, and each choice with its circle', async ({
      page,
    }) => {
      const visitor = new Visitor(page, tag);
      await visitor.open();
      await visitor.start();
      await visitor.answer('urgent', 'none');
      await visitor.onQuestion('needs');
      const leftOf = (selector: string, which: 'first' | 'last' = 'first') =>
        page
          .locator(selector)
          [which]()
          .evaluate((element) => element.getBoundingClientRect().left);
      expect(await leftOf('.choice input')).toBeGreaterThan(await leftOf('.choice span'));
      await visitor.answer('needs', 'idCard');
      const arrow = page.locator('.bar .turns');
      expect(await arrow.evaluate((element) => getComputedStyle(element).transform)).toMatch(/^matrix\(-1,/);
      expect(await leftOf('.bar .turns')).toBeGreaterThan(await leftOf('.bar .leave'));
      expect(await leftOf('.stop')).toBeGreaterThan(await leftOf('.stop', 'last'));
    });
  });
}

test('a number without direction isolation is reported', async ({ page }) => {
  const visitor = new Visitor(page, 'ar');
  await visitor.open();
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.id = 'loose';
    line.textContent = 'اتصل 800-342-3736';
    document.querySelector('main')?.prepend(line);
  });
  const [loose] = await numbersIn(page, '#loose');
  expect(loose?.painted).toBe('3736-342-800');
});

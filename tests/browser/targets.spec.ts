import type { Page } from '@playwright/test';
import { Visitor, withUrduLetters } from '../../scripts/verify/browser/visitor';
import { everyRunIf } from './support/everyRun';
import { phoneFinger, tooSmall, wallFinger } from './support/targets';
import { expect, test } from './support/test';
import { test as atTheWall, Passerby } from './support/wall';

test.describe.configure({ timeout: 240_000 });

/** Opens all disclosures, repeatedly, until there is no new one. */
const openAll = async (visitor: Visitor) => {
  await visitor.openEverything();
  await expect(visitor.page.locator('details:not([open])')).toHaveCount(0);
};

/** Checks each screen of a visit with danger, many needs, and a list to take away. */
const walk = async (visitor: Visitor, look: (where: string) => Promise<void>) => {
  await look('welcome');
  await visitor.page.locator('.bar [aria-haspopup=dialog]').click();
  await look('languages');
  await visitor.page.keyboard.press('Escape');
  await expect(visitor.page.locator('dialog')).toHaveCount(0);
  await visitor.start();
  await visitor.answerTheRest(
    async (question) => {
      await look(question);
      if (question === 'urgent') return 'taken';
      if (question === 'needs') return 'everything';
      return question === 'borough' ? 'brooklyn' : 'skipped';
    },
    async () => {
      await openAll(visitor);
      await look('danger');
    },
  );
  await visitor.seeResults();
  await visitor.review();
  await look('review');
  await visitor.seeResults();
  await openAll(visitor);
  await look('results');
  await visitor.page.locator('.see-list').first().click();
  await expect(visitor.page.locator('.take-away')).toBeVisible();
  await openAll(visitor);
  await look('list');
};

for (const tag of ['es', 'ur'])
  test(
    `${tag}: every control on every phone screen is at least 44 pixels wide and high`,
    everyRunIf(tag === 'ur'),
    async ({ page }) => {
      if (tag === 'ur') await withUrduLetters(page);
      const look = async (where: string) =>
        expect.soft(await tooSmall(page, phoneFinger), `${tag} ${where}`).toEqual([]);
      for (const open of ['now', 'all', 'promise', 'idnyc']) {
        await page.goto(`/${tag}/${open}/`);
        await look(open);
      }
      const visitor = new Visitor(page, tag);
      await visitor.open();
      await walk(visitor, look);
    },
  );

test('a control that is too small is reported, a link within a sentence is not', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await plant(page, 'button', '', 'display: block; inline-size: 43px; block-size: 60px; min-block-size: 0');
  expect(await tooSmall(page, phoneFinger)).toHaveLength(1);
  await plant(page, 'a', 'Read this and then ');
  expect(await tooSmall(page, phoneFinger)).toEqual([]);
});

/** Puts one control behind `before` at the end of the page, in the place of the last one. */
const plant = (page: Page, kind: 'a' | 'button', before: string, style = '') =>
  page.evaluate(
    ([tag, text, css]) => {
      document.querySelector('main > .planted')?.remove();
      const around = document.createElement('p');
      around.className = 'planted';
      const control = document.createElement(tag);
      control.style.cssText = css;
      control.textContent = 'go on';
      if (control instanceof HTMLAnchorElement) control.href = './';
      around.append(text, control);
      document.querySelector('main')?.append(around);
    },
    [kind, before, style] as const,
  );

atTheWall.describe.configure({ timeout: 240_000 });

atTheWall(
  'what a wall offers to touch is at least 20 mm wide and high, on every screen',
  { tag: '@long' },
  async ({ page }) => {
    const passerby = new Passerby(page, 'es');
    await passerby.open();
    expect.soft(await tooSmall(page, wallFinger), 'while idle').toEqual([]);
    await passerby.begin();
    await walk(passerby, async (where) =>
      expect.soft(await tooSmall(page, wallFinger), `wall ${where}`).toEqual([]),
    );
  },
);

import type { Page } from '@playwright/test';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { walk } from './support/screens';
import { phoneFinger, tooSmall, wallFinger } from './support/targets';
import { expect, test } from './support/test';
import { test as atTheWall, Passerby } from './support/wall';

test.describe.configure({ timeout: 240_000 });

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

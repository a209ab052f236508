import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { wordsOf } from '../../scripts/verify/browser/visitor';
import { everyRunIf } from './support/everyRun';
import { openSheet } from './support/takingAlong';
import { expect, test } from './support/test';

test.describe.configure({ timeout: 180_000 });

const root = process.env.TEST_ROOT ?? 'dist';
const list = '#l1.MacgOTZI8-uWwxQS5-z7oB9MO6lZa4.MB-vgw';

/** Every page of a language that is built as a file of its own, but for the first page, whose screens are made by the app. */
const pagesOf = (tag: string): string[] =>
  readdirSync(join(root, tag), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, tag, entry.name, 'index.html')))
    .map(({ name }) => `/${tag}/${name}/`);

const millimeter = 72 / 25.4;
/** In millimeters; a page number may stand closer. */
const leastMargin = 9;

/** Each page of paper: how much text is on it, and how far its text stays from the edges, in millimeters. */
const onPaper = async (page: Page, format: 'A4' | 'Letter') => {
  const pdf = await page.pdf({ format, displayHeaderFooter: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const sheet = await document.getPage(at + 1);
      const [, , width = 0, height = 0] = sheet.view;
      const { items } = await sheet.getTextContent();
      const pieces = items.flatMap((item) =>
        'str' in item && item.str.trim() && !/^\d+ \/ \d+$/.test(item.str) ? [item] : [],
      );
      const [left, right, below, above] = [
        pieces.map(({ transform }) => transform[4]),
        pieces.map(({ transform, width: own }) => width - transform[4] - own),
        pieces.map(({ transform }) => transform[5]),
        pieces.map(({ transform, height: own }) => height - transform[5] - own),
      ].map((edges) => Math.min(...edges) / millimeter);
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      return {
        text,
        letters: pieces.map(({ str }) => str).join('').length,
        margins: [left, right, below, above],
      };
    }),
  );
};

/** Numbers in a sentence that are printed on a line of their own, or at another size than the words around them. */
const strayNumbers = (page: Page) =>
  page.locator('.in-sentence').evaluateAll((all) =>
    all.flatMap((one) => {
      const size = getComputedStyle(one).fontSize;
      const pieces = [one, ...one.querySelectorAll('.dial, .phone')].map((piece) => getComputedStyle(piece));
      const fits = pieces.every(({ display, fontSize }) => display === 'inline' && fontSize === size);
      return fits ? [] : [one.textContent];
    }),
  );

const expectGoodPaper = async (page: Page, name: string) => {
  await page.emulateMedia({ media: 'print' });
  expect(await strayNumbers(page), name).toEqual([]);
  await page.emulateMedia({ media: null });
  for (const format of ['A4', 'Letter'] as const) {
    const sheets = await onPaper(page, format);
    for (const [at, { text, letters, margins }] of sheets.entries()) {
      const where = `${name}, page ${at + 1} of ${sheets.length} on ${format}`;
      expect(letters, where).toBeGreaterThan(60);
      for (const margin of margins) expect(margin, where).toBeGreaterThanOrEqual(leastMargin);
      expect(text, where).toContain(`${at + 1} / ${sheets.length}`);
      for (const phrase of nowPhrases) expect(text, where).not.toContain(phrase);
      expect(text, where).not.toMatch(/https?:|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/);
    }
  }
};

/** Phrases that are true only at the time of viewing, up to their first variable. */
const nowPhrases = [...['hours.openUntil', 'hours.opensToday', 'hours.opensDay'], 'all.answering'].map(
  (key) => (wordsOf('en')(`visit.${key}`, { time: '\0', day: '\0' }).split('\0')[0] ?? '').trim(),
);

/** In every run one page in eight, with the longest and the numbers for danger. */
for (const share of ['some', 'each'])
  test(
    `${share} page of its own prints with margins and page numbers, with no empty page and nothing of "now"`,
    everyRunIf(share === 'some'),
    async ({ page }) => {
      const all = pagesOf('en');
      expect(all.length).toBeGreaterThan(30);
      expect(nowPhrases.every((phrase) => phrase.length > 4)).toBe(true);
      const pages = all.filter((path, at) => share === 'each' || at % 8 === 0 || /\/(all|now)\/$/.test(path));
      for (const path of pages) {
        await page.goto(path);
        await expectGoodPaper(page, path);
      }
    },
  );

test('the list prints the same whether folded or open on the screen', async ({ page }) => {
  await page.goto(`/en/${list}`);
  await expect(page.locator('.sheet [data-program]')).toHaveCount(3);
  await expectGoodPaper(page, 'a folded list');
  const folded = (await onPaper(page, 'A4')).map(({ text }) => text);
  await openSheet(page);
  expect((await onPaper(page, 'A4')).map(({ text }) => text)).toEqual(folded);
});

test('the numbers for danger are printed larger than any other text', async ({ page }) => {
  await page.goto('/en/now/');
  await page.emulateMedia({ media: 'print' });
  const sizes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  const numbers = await sizes('main .phone:not(.in-sentence *)');
  const others = await sizes('main :is(h1, h2, p, span:not(:has(.phone)), q)');
  expect(numbers.length).toBeGreaterThan(8);
  expect(Math.min(...numbers)).toBeGreaterThan(24);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(Math.max(...others));
});

import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type LanguageTag, languages } from '../../locales/languages';
import { writing } from '../../locales/writing';
import { cuts, lettersIn, lettersOf } from '../../scripts/build/fonts';
import { readWords } from '../../scripts/build/words';
import { expectNoOverflow, Visitor } from '../../scripts/verify/browser/visitor';
import { cutTexts } from './support/cutTexts';
import { everyRunIf, inLanguagesOfEveryRun } from './support/everyRun';
import { expect, expectAccessible, test } from './support/test';

const written = languages.filter(({ tag }) => existsSync(`locales/${tag}/programs.json`));
const { SHOTS: shots } = process.env;

const chooseIn = (tag: LanguageTag): string => readWords(tag).get('visit.language.choose') ?? '';

/** A screenshot for manual review: `SHOTS=/some/folder npx playwright test languages`. */
const show = async (page: Page, name: string) => {
  if (!shots) return;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

/** Large letters on a small phone: as narrow as WCAG asks, and the text twice as large. */
const expectRoom = async (page: Page) => {
  const before = page.viewportSize() ?? { width: 360, height: 640 };
  await page.setViewportSize({ width: 320, height: 568 });
  await expectNoOverflow(page);
  await page.setViewportSize(before);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expectNoOverflow(page);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
};

/** The fonts used to render an element, and whether they are ours. */
const drawnBy = async (page: Page, selector: string) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts;
};

/** Those of Urdu come a little later than the page. */
const ownLetters = async (page: Page, tag: string) => {
  if (tag === 'ur') await expect(page.locator('html')).toHaveAttribute('data-letters');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

test.describe.configure({ timeout: 120_000 });

/** One of each kind of script in every run. */
const everyRun: readonly string[] = ['zh-Hans', 'ur'];
const tagOf = (tag: string) => everyRunIf(everyRun.includes(tag));

for (const { tag, direction } of written) {
  const { script } = writing[tag];
  test(`${tag}: a whole visit can be read`, inLanguagesOfEveryRun(tag), async ({ page }) => {
    const visitor = new Visitor(page, tag);
    const look = async (name: string) => {
      await show(page, `${tag}-${name}`);
      await expectAccessible(page);
      await expectRoom(page);
    };
    await visitor.open();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await look('1-welcome');
    await page.locator('.bar-button[aria-haspopup=dialog]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('2-languages');
    await page.keyboard.press('Escape');
    await visitor.start();
    await look('3-danger');
    await visitor.answer('urgent', 'taken');
    await expect(visitor.heading()).toHaveText(visitor.say('visit.help.heading'));
    await expect(page.getByText(visitor.say('programs.contacts.moia-hotline')).first()).toBeVisible();
    await look('4-help');
    await visitor.closeHelp();
    await visitor.answer('needs', 'idCard');
    await visitor.answer('helpFor', 'someoneElse');
    await visitor.onQuestion('custody');
    await look('5-question');
    await visitor.answer('custody', 'immigration');
    await visitor.button('visit.question.soFar').click();
    await expect(visitor.heading()).toHaveText(visitor.say('visit.results.heading'));
    await visitor.resultsDrawn();
    await show(page, `${tag}-6-results`);
    await visitor.openEverything();
    await look('7-all-of-the-results');
    const shownAtResults = await page.locator('body').textContent();
    await visitor.button('visit.results.review').click();
    await visitor.onReview();
    await look('8-review');
    if (script !== 'latin' && script !== 'cyrillic') {
      const files = cuts.filter((cut) => cut.tag === tag && cut.holds !== 'name');
      const drawn = new Set((await Promise.all(files.map(({ file }) => lettersIn(file)))).flat());
      const letters = [...lettersOf([shownAtResults ?? ''])].filter((sign) => /[\p{L}\p{M}]/u.test(sign));
      expect(letters.filter((letter) => !drawn.has(letter))).toEqual([]);
    }
  });

  if (script === 'latin' || script === 'cyrillic') continue;

  test(
    `${tag}: our own letters draw the words, and no line of them is cut off`,
    tagOf(tag),
    async ({ page }) => {
      const visitor = new Visitor(page, tag);
      await visitor.open();
      await ownLetters(page, tag);
      for (const selector of ['h1', '.lead', '.promises span', '.help-now', `.languages [lang="${tag}"]`]) {
        const fonts = await drawnBy(page, selector);
        expect(
          fonts.some(({ isCustomFont }) => isCustomFont),
          selector,
        ).toBe(true);
        expect(
          fonts.filter(({ isCustomFont, glyphCount }) => !isCustomFont && glyphCount > 6),
          selector,
        ).toEqual([]);
      }
      expect(await cutTexts(page)).toEqual([]);
    },
  );
}

test('a page in Latin letters fetches the names of the others, a few kilobytes, and none of their letters', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().endsWith('.woff2') && fetched.push(request.url()));
  await new Visitor(page).open();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((url) => !/-name-[\w-]{8}\.woff2$/.test(url))).toEqual([]);
});

test('on a small phone the heading, the text on leaving and Start are above the bar in every language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const bottomOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
  for (const { tag } of written) {
    const visitor = new Visitor(page, tag);
    await visitor.open();
    await ownLetters(page, tag);
    const bar = await page.locator('.always').evaluate((element) => element.getBoundingClientRect().top);
    for (const letters of ['those of the device', 'ours'] as const) {
      await page.evaluate((whose) => {
        if (whose === 'ours') document.documentElement.dataset.letters = '';
        else delete document.documentElement.dataset.letters;
      }, letters);
      for (const selector of ['.welcome h1', '.about-leaving', '.welcome .button.main'])
        expect(await bottomOf(selector), `${tag} ${selector}, ${letters}`).toBeLessThanOrEqual(bar);
    }
    await page.locator('.welcome .languages a').last().focus();
    expect(await bottomOf('.languages li:last-child a'), `${tag}, the last language`).toBeLessThanOrEqual(
      bar,
    );
  }
});

test('of all languages only that of the page looks chosen, and another is offered', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: `${baseURL}`, locale: 'en-US' });
  const page = await context.newPage();
  for (const { tag } of languages.filter(({ tag }) => tag !== 'en')) {
    await page.goto(`/${tag}/`);
    const offered = page.locator('.languages .suggested');
    await expect(offered).toHaveAttribute('lang', 'en');
    await expect(page.locator(`.choose > p[lang="${tag}"]`)).toHaveText(chooseIn(tag));
    const looks = await page
      .locator('.welcome .languages a')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('aria-current'), getComputedStyle(one).backgroundColor] as const),
      );
    const usual = looks.find(([current]) => current === null)?.[1];
    expect(looks.filter(([, color]) => color !== usual).map(([current]) => current)).toEqual(['true']);
    await expect(offered).toHaveCSS('background-color', usual ?? '');
  }
  await context.close();
});

for (const [locale, tag] of [
  ['es-MX', 'es'],
  ['zh-HK', 'zh-Hant'],
  ['ur-PK', 'ur'],
] as const)
  test(`a browser in ${locale} is asked for its language in its own words, and nothing moves`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: `${baseURL}`, locale });
    const page = await context.newPage();
    await page.addInitScript(() => {
      type Shift = PerformanceEntry & { readonly value: number };
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as Shift[])
          document.documentElement.dataset.moved = `${value}`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/en/');
    await expect(page.locator(`.choose > p[lang="${tag}"]`)).toHaveText(chooseIn(tag));
    await expect(page.locator('.languages .suggested')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).not.toHaveAttribute('data-moved');
    await context.close();
  });

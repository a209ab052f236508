import type { Page } from '@playwright/test';
import { type LanguageTag, languageOf } from '../../locales/languages';
import { expectNoOverflow, wordsOf } from '../../scripts/verify/browser/visitor';
import { GuideAtWork } from './support/beside';
import { everyRunIf } from './support/everyRun';
import { expect, expectAccessible, test } from './support/test';
import { laptop } from './support/viewports';

test.use({ ...laptop, clock: 'stopped' });

const directionOf = (tag: LanguageTag) => languageOf(tag).direction;

/** Text of one row that overlaps the next row. */
const wordsOutsideTheirRow = (page: Page) =>
  page
    .locator('.rows .choice')
    .evaluateAll((rows) =>
      rows
        .filter((row) =>
          [...row.children].some(
            (part) => part.getBoundingClientRect().bottom > row.getBoundingClientRect().bottom + 1,
          ),
        )
        .map((row) => row.textContent),
    );

/** The columns scroll down, never sideways. */
const columnsCutOff = (page: Page) =>
  page
    .locator('.talk, .rows, .guide-side, .plan, .standings')
    .evaluateAll((columns) =>
      columns.filter((column) => column.scrollWidth > column.clientWidth).map((column) => column.className),
    );

/** Each direction on either side. */
const everyRun = ['ar en'];

for (const [reads, speaks] of [
  ['en', 'es'],
  ['en', 'ar'],
  ['en', 'ur'],
  ['ar', 'en'],
  ['ur', 'ru'],
  ['es', 'zh-Hans'],
  ['fr', 'ht'],
  ['ru', 'ko'],
  ['pl', 'bn'],
  ['zh-Hant', 'ar'],
] as const)
  test(
    `a guide who reads ${reads} beside a client who speaks ${speaks}`,
    everyRunIf(everyRun.includes(`${reads} ${speaks}`)),
    async ({ page }) => {
      const [guideSays, clientSays] = [wordsOf(reads), wordsOf(speaks)];
      const guide = new GuideAtWork(page, reads);
      await guide.open();
      await expectAccessible(page);
      await guide.begin(speaks);
      await expect(page.locator('html')).toHaveAttribute('lang', reads);
      await guide.answerAll({ urgent: 'none' });
      await guide.asks('needs');
      expect(await wordsOutsideTheirRow(page)).toEqual([]);
      expect(await columnsCutOff(page)).toEqual([]);
      await guide.answerAll({ needs: 'lawyer', helpFor: 'me' });
      await guide.asks('custody');

      const clientHeading = page.getByRole('heading', { level: 1 });
      await expect(clientHeading).toHaveText(clientSays('visit.questions.custody.title'));
      expect(await clientHeading.evaluate((element) => getComputedStyle(element).direction)).toBe(
        directionOf(speaks),
      );
      const guideHeading = page.locator('.guide-side h2');
      await expect(guideHeading).toHaveText(guideSays('visit.questions.custody.title_person'));
      expect(await guideHeading.evaluate((element) => getComputedStyle(element).direction)).toBe(
        directionOf(reads),
      );
      const [client, beside] = await Promise.all([clientHeading.boundingBox(), guideHeading.boundingBox()]);
      expect(client?.x).toBeLessThan(beside?.x ?? 0);

      const row = page.locator('.rows .choice').first();
      await expect(row.locator('.client-words')).toHaveText(
        clientSays('visit.questions.custody.answers.immigration'),
      );
      await expect(row.locator('.guide-words')).toHaveText(
        guideSays('visit.questions.custody.answers.immigration'),
      );
      await expect(row.locator('.client-words')).toHaveAttribute('lang', speaks);
      await expectAccessible(page);
      await expectNoOverflow(page);

      await guide.press('c');
      await expect(clientHeading).toHaveText(clientSays('visit.questions.custody.title'));
      await expectAccessible(page);
      await expectNoOverflow(page);
      await guide.press('c');
      await guide.press('3');
      await guide.asks('court');
      for (let left = 0; left < 12 && (await page.locator('[data-done]').count()) === 0; left++)
        await guide.press('-');
      await guide.isDone();
      await expect(page.locator('.findings')).toContainText(clientSays('visit.frame.disclaimer'));
      await expect(page.locator('.programs > .hint').last()).toHaveText(guideSays('visit.frame.disclaimer'));
      expect(await columnsCutOff(page)).toEqual([]);
      await expectAccessible(page);
      await expectNoOverflow(page);
    },
  );

import type { Page } from '@playwright/test';
import { type LanguageTag, languages } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { type QuestionId, questionIds, questionShape } from '../../src/catalog/questions';
import { inLanguagesOfEveryRun } from './support/everyRun';
import { onPaper, printed, tidy } from './support/printed';
import { tellingAnswers, toResults } from './support/takingAlong';
import { expect, test } from './support/test';

const wordsAt = (tag: LanguageTag, keys: readonly string[]): string[] => {
  const words = readWords(tag);
  return keys.flatMap((key) => words.get(key) ?? []);
};
/** The texts of all questions, answers and verdicts. */
const whatNobodyMayRead = (tag: LanguageTag): string[] => {
  const said = Object.entries(tellingAnswers).flatMap(([question, answers]) =>
    [answers].flat().map((answer) => `visit.questions.${question}.answers.${answer}`),
  );
  const asked = questionIds.map((question) => `visit.questions.${question}.title`);
  const other = questionIds.flatMap((question: QuestionId) =>
    questionShape(question).answers.map((answer) => `visit.questions.${question}.answers.${answer}`),
  );
  const verdicts = ['likely', 'possible', 'unlikely', 'why', 'whyNot', 'met', 'notMet', 'settle'].map(
    (key) => `visit.results.${key}`,
  );
  return wordsAt(tag, [...said, ...asked, ...other, ...verdicts]).map(tidy);
};

/** The one answer that may be on a sheet, as part of an address. */
const boroughs = wordsAt('en', ['visit.questions.borough.answers.queens']);

test.describe.configure({ timeout: 90_000 });

for (const { tag } of languages) {
  test(
    `after a whole visit in ${tag} the paper holds the programs and nothing of what was asked or said`,
    inLanguagesOfEveryRun(tag),
    async ({ page }) => {
      const visitor = await toResults(page, tag);
      await openMyList(page, tag);
      const programs = await page
        .locator('.sheet [data-program]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-program') ?? ''));
      expect(programs.length).toBeGreaterThan(3);

      const texts = (await onPaper(page)).map(tidy);
      // English inside of a title stands in an element of its own.
      const whole = texts.join('').replaceAll(' ', '');
      for (const id of programs)
        expect(whole).toContain(tidy(visitor.say(`programs.programs.${id}.title`)).replaceAll(' ', ''));
      const secrets = [...whatNobodyMayRead(tag), ...whatNobodyMayRead('en')];
      expect(texts.filter((text) => secrets.includes(text) && !boroughs.includes(text))).toEqual([]);

      const english = new Visitor(page);
      const { pages, all } = await printed(page, 'letter');
      for (const id of programs) expect(all).toContain(tidy(english.say(`programs.programs.${id}.title`)));
      expect(pages.length).toBeLessThanOrEqual(programs.length);
      const asked = wordsAt(
        'en',
        questionIds.map((id) => `visit.questions.${id}.title`),
      ).map(tidy);
      expect(asked.filter((question) => all.includes(question))).toEqual([]);
    },
  );
}

const openMyList = async (page: Page, tag: LanguageTag) => {
  await page.locator('.see-list').click();
  await expect(page.locator('.sheet')).toBeVisible();
  if (tag !== 'en') await expect(page.locator('.english-side').last()).toBeAttached();
};

test('the results, printed by mistake, contain no answers and no verdicts', async ({ page }) => {
  const visitor = await toResults(page);
  const texts = (await onPaper(page)).map(tidy);
  expect(texts).toContain(visitor.say('programs.programs.idnyc.title'));
  expect(texts.filter((text) => whatNobodyMayRead('en').includes(text))).toEqual([]);
});

test('a question and the review print as empty pages', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({ urgent: 'none', needs: ['idCard'], helpFor: 'me' });
  const secret = whatNobodyMayRead('en');
  expect((await onPaper(page)).filter((text) => secret.includes(tidy(text)))).toEqual([]);
  await visitor.answerAll({ borough: 'bronx', age: '65plus' });
  await visitor.seeResults();
  await visitor.review();
  expect((await onPaper(page)).filter((text) => secret.includes(tidy(text)))).toEqual([]);
});

import type { Page } from '@playwright/test';
import { type LanguageTag, languages } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';
import { expectNoOverflow } from '../../scripts/verify/browser/visitor';
import { programs } from '../../src/catalog/programs';
import { questionIds, questionShape } from '../../src/catalog/questions';
import { inLanguagesOfEveryRun } from './support/everyRun';
import { answerAs, arrive, fivePeople, times } from './support/fiveVisits';
import { readSquareCode } from './support/squareCode';
import { openSheet } from './support/takingAlong';
import { expect, test } from './support/test';
import { test as atTheWall, Passerby } from './support/wall';

test.describe.configure({ timeout: 90_000 });

const toTheList = async (page: Page) => {
  // Nastaliq comes after the screen is drawn, and moves the button under the finger on a slow machine.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator('.see-list').click();
  await expect(page.locator('.sheet')).toBeVisible();
};

/** The texts of all questions and answers, which a list may not contain; boroughs are parts of addresses. */
const secretsIn = (tag: LanguageTag): string[] => {
  const words = readWords(tag);
  return questionIds
    .filter((question) => question !== 'borough')
    .flatMap((question) => [
      words.get(`visit.questions.${question}.title`) ?? '',
      ...questionShape(question).answers.map((answer) =>
        words.get(`visit.questions.${question}.answers.${answer}`),
      ),
    ])
    .filter((text): text is string => text !== undefined && text.length > 4);
};

/** The words of all programs, and what says that English follows. */
const fixedWords = (tags: readonly LanguageTag[]): string[] =>
  tags.flatMap((tag) => {
    const words = readWords(tag);
    const ofPrograms = programs.flatMap(({ id }) =>
      ['title', 'say'].map((part) => words.get(`programs.programs.${id}.${part}`) ?? ''),
    );
    return [...ofPrograms, words.get('handoff.near.inEnglish') ?? ''].filter(Boolean);
  });

for (const person of fivePeople.filter(({ screen }) => screen.width === 360)) {
  test(
    `${person.name} has a message ready in two touches, with numbers and no answer in it`,
    inLanguagesOfEveryRun(person.tag),
    async ({ browser, baseURL }) => {
      const { visitor, page } = await arrive(browser, `${baseURL}`, person, times['Tuesday 10:00']);
      await answerAs(visitor, person);
      await toTheList(page);
      expect(await page.title()).toBe(
        `${visitor.say('handoff.take.heading')} – ${visitor.say('visit.site.name')}`,
      );
      const message = page.locator('.take-away a.button.main');
      await expect(message).toHaveText(visitor.say('handoff.send.text'));
      await expect(message).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.take-away .qr:visible')).toHaveCount(0);

      const body = decodeURIComponent(
        /^sms:\?&body=(.*)$/.exec((await message.getAttribute('href')) ?? '')?.[1] ?? '',
      );
      // Whoever is shown the list reads who needs an interpreter at once; the rest of the English waits.
      const clerks = page.locator('.sheet .english-side .interpreter');
      if (person.tag === 'en') await expect(clerks).toHaveCount(0);
      else await expect(clerks).toBeVisible();
      await expect(page.locator('.sheet .row .english-side:visible')).toHaveCount(0);

      const shown = await page.locator('.sheet .head .phone').allInnerTexts();
      expect(shown.length).toBeGreaterThan(0);
      for (const number of shown) expect(body).toContain(number);
      for (const name of await page.locator('.sheet .head .contact-name > *').allInnerTexts())
        expect(body).toContain(name);
      const secrets = [...secretsIn(person.tag as LanguageTag), ...secretsIn('en')];
      expect(secrets.length).toBeGreaterThan(100);
      // What a program itself is called and what to say of it is no answer, whoever takes it along.
      const rest = fixedWords([person.tag as LanguageTag, 'en']).reduce(
        (text, words) => text.replaceAll(words, ''),
        body,
      );
      expect(rest.length).toBeLessThan(body.length);
      expect(secrets.filter((secret) => rest.includes(secret))).toEqual([]);
      await page.context().close();
    },
  );
}

test('a list that came by a code goes on without a network, in its language', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: `${baseURL}`,
    viewport: { width: 360, height: 640 },
    serviceWorkers: 'allow',
  });
  const page = await context.newPage();
  await page.goto('/es/#l1.MacgOTZI8-uWwxQS5-z7oB9MO6lZa4.MB-vgw');
  await expect(page.locator('.sheet [data-program]')).toHaveCount(3);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await openSheet(page);
  await expect(page.locator('.english-side').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.goto('/es/#l1.MacgOTZI8-uWwxQS5-z7oB9MO6lZa4.MB-vgw');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await context.close();
});

atTheWall.describe('on a wall', () => {
  for (const { tag } of languages.filter(({ tag }) => ['en', 'es', 'ur'].includes(tag)))
    atTheWall(
      `one code of the whole list is open at once, on the first screen, in ${tag}`,
      inLanguagesOfEveryRun(tag),
      async ({ page, baseURL }) => {
        const passerby = new Passerby(page, tag);
        await passerby.open();
        await passerby.begin();
        await passerby.toTheList();
        const code = page.locator('.take-away .qr:visible');
        await expect(code).toHaveCount(1);
        await expect(code).toBeInViewport({ ratio: 1 });
        expect(await code.evaluate((one) => one.getBoundingClientRect().width)).toBeGreaterThan(350);
        const link = await readSquareCode(code);
        expect(link).toMatch(new RegExp(`^${baseURL}/${tag}/#l1\\.[\\w-]+\\.[\\w-]{6}$`));
        await expectNoOverflow(page);
      },
    );
});

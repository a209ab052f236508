import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { languages } from '../../locales/languages';
import { readWords } from '../../scripts/words';
import { type QuestionId, questionIds, questionShape } from '../../src/catalog/questions';
import { tellingAnswers, toResults } from './support/takingAlong';
import { expect, test } from './support/test';
import { Visitor } from './support/visitor';

const written = languages.filter(({ tag }) =>
  ['visit', 'programs'].every((name) => existsSync(`locales/${tag}/${name}.json`)),
);
/** Scripts whose letters a printed page gives back in the order in which they are read. */
const readable = ['latin', 'cyrillic'];
const papers = {
  letter: { format: 'Letter' },
  a4: { format: 'A4' },
  receipt: { width: '80mm', height: '297mm' },
} as const;

const printed = async (page: Page, paper: keyof typeof papers) => {
  const pdf = await page.pdf({ ...papers[paper], displayHeaderFooter: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document);
  const links: string[] = [];
  for (let number = 1; number <= totalPages; number++) {
    const annotations = await (await document.getPage(number)).getAnnotations();
    links.push(...annotations.flatMap(({ url, unsafeUrl }) => url ?? unsafeUrl ?? []));
  }
  const { info } = await getMeta(document);
  return { pages: text.map(tidy), all: tidy(text.join(' ')), links, title: `${info.Title ?? ''}` };
};
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Every piece of text that would be on the paper. */
const onPaper = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' });
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (parent?.checkVisibility({ checkVisibilityCSS: true }) && text?.trim()) found.push(text.trim());
    }
    return found;
  });
  await page.emulateMedia({ media: null });
  return texts;
};

const wordsAt = (tag: string, keys: readonly string[]): string[] => {
  const words = readWords(tag as (typeof written)[number]['tag']);
  return keys.flatMap((key) => words.get(key) ?? []);
};
/** All that was asked, all that was said, and all that we made of it. */
const whatNobodyMayRead = (tag: string): string[] => {
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

for (const { tag, script, englishName } of written) {
  test(`the sheet in ${tag} prints on letter, A4 and a receipt, beside its English, and without an answer`, async ({
    page,
    baseURL,
  }) => {
    const visitor = await toResults(page, tag);
    await page.locator('.see-list').click();
    await expect(page.locator('.sheet')).toBeVisible();
    if (tag !== 'en') await expect(page.locator('.english-side').last()).toBeVisible();
    const programs = await page
      .locator('.sheet [data-program]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-program') ?? ''));
    expect(programs.length).toBeGreaterThan(3);
    const inEnglish = new Visitor(page);

    const texts = await onPaper(page);
    const ownTitles = programs.map((id) => visitor.say(`programs.programs.${id}.title`));
    for (const title of ownTitles) expect(texts).toContain(title);
    const secrets = [...whatNobodyMayRead(tag), ...whatNobodyMayRead('en')];
    const boroughs = wordsAt('en', ['visit.questions.borough.answers.queens']);
    expect(texts.map(tidy).filter((text) => secrets.includes(text) && !boroughs.includes(text))).toEqual([]);

    for (const paper of ['letter', 'a4', 'receipt'] as const) {
      const { pages, all, links, title } = await printed(page, paper);
      for (const id of programs) expect(all).toContain(tidy(inEnglish.say(`programs.programs.${id}.title`)));
      if (readable.includes(script)) for (const own of ownTitles) expect(all).toContain(tidy(own));
      const line = inEnglish.say('handoff.sheet.interpreter', { language: englishName });
      expect(all.includes(tidy(line))).toBe(tag !== 'en');
      for (const key of ['visit.frame.notario', 'visit.frame.disclaimer'])
        expect(all).toContain(tidy(inEnglish.say(key)));
      expect(all).toMatch(/\b800-354-0365\b/);

      expect(pages.length).toBeGreaterThan(1);
      expect(pages.length).toBeLessThanOrEqual(programs.length * (paper === 'receipt' ? 4 : 2) + 2);
      expect(pages.filter((text) => text === '')).toEqual([]);

      expect(title).toBe(visitor.say('visit.site.name'));
      expect(links.filter((link) => !link.startsWith('tel:'))).toEqual([]);
      expect(all).not.toContain(new URL(`${baseURL}`).host);
      expect(all).not.toMatch(/https?:|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|#l1/);
      const asked = wordsAt(
        'en',
        questionIds.map((id) => `visit.questions.${id}.title`),
      ).map(tidy);
      expect(asked.filter((question) => all.includes(question))).toEqual([]);
    }
  });
}

test('the results themselves, printed by mistake, keep the answers and the verdicts to themselves', async ({
  page,
}) => {
  const visitor = await toResults(page);
  const texts = (await onPaper(page)).map(tidy);
  expect(texts).toContain(visitor.say('programs.programs.idnyc.title'));
  expect(texts.filter((text) => whatNobodyMayRead('en').includes(text))).toEqual([]);
});

test('a question and the review, printed by mistake, are empty', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({ urgent: 'none', needs: ['idCard'], helpFor: 'me' });
  const secret = whatNobodyMayRead('en');
  expect((await onPaper(page)).filter((text) => secret.includes(tidy(text)))).toEqual([]);
  await visitor.answerAll({ borough: 'bronx', age: '65plus' });
  await visitor.onReview();
  expect((await onPaper(page)).filter((text) => secret.includes(tidy(text)))).toEqual([]);
});

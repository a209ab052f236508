import { type Page, test as plain } from '@playwright/test';
import { leaks, look, type Watched } from '../../scripts/verify/browser/sinks';
import { Visitor, wordsOf } from '../../scripts/verify/browser/visitor';
import type { QuestionId } from '../../src/catalog/questions';
import { GuideAtWork } from './support/beside';
import { everyRunIf } from './support/everyRun';
import { expect } from './support/test';
import { laptop } from './support/viewports';
import { canariesOf, cityIdAt65, type Told, wholeVisit } from './support/visits';
import { Passerby, test as wall } from './support/wall';

plain.use({ serviceWorkers: 'allow' });
wall.use({ serviceWorkers: 'allow' });

/** Sinks that may contain answers during a visit. */
const duringVisit = new Set(['document', 'accessibility', 'print', 'heap']);

const expectHeldByPageAlone = async (watched: Watched, canaries: string[]) => {
  const during = Object.keys(await leaks(watched, canaries));
  expect(during).toContain('heap');
  expect(during.filter((sink) => !duringVisit.has(sink))).toEqual([]);
};

wall.describe('on a center’s wall', () => {
  // Our clipboard is read from a page of another origin.
  wall.use({ allow: { foreignRequest: /^http:\/\/localhost\/$/ } });
  wall.describe.configure({ timeout: 120_000 });

  wall(
    'somebody who is done leaves nothing of the visit anywhere in the browser',
    async ({ page, baseURL }) => {
      const watched = await look(page, `${baseURL}`);
      const passerby = new Passerby(page);
      await passerby.open();
      await passerby.begin();
      const told = await wholeVisit(passerby, cityIdAt65);
      await expectHeldByPageAlone(watched, canariesOf(told));
      await passerby.leave();
      expect(await leaks(watched, canariesOf(told))).toEqual({});
    },
  );
});

const answers = {
  urgent: 'dateSoon',
  needs: 'lawyer',
  helpFor: 'someoneElse',
  age: '19to20',
  custody: 'immigration',
} as const;

plain.describe('beside a guide', () => {
  plain.use(laptop);
  plain.describe.configure({ timeout: 90_000 });

  for (const [end, act] of Object.entries<(page: Page, guide: GuideAtWork) => Promise<unknown>>({
    'the next client comes': async (page, guide) => {
      await guide.press('n');
      await page.locator('dialog[open] .strong').click();
    },
    'the page is left and brought back': async (page) => {
      await page.goto('/icon.svg');
      await page.goBack();
    },
  })) {
    plain(
      `when ${end}, nothing of the client before is left anywhere in the browser`,
      everyRunIf(end === 'the next client comes'),
      async ({ page, baseURL }) => {
        const watched = await look(page, `${baseURL}`);
        const guide = new GuideAtWork(page);
        await guide.open();
        await guide.begin('en');
        await answerAsAsked(page, guide);
        const told = Object.entries(answers).map(([question, answer]) =>
          toldOf(question as QuestionId, answer),
        );
        await expectHeldByPageAlone(watched, canariesOf(told));
        await act(page, guide);
        await expect(page.locator('main')).toBeVisible();
        await expect(page.locator('[data-question]')).toHaveCount(0);
        expect(await leaks(watched, canariesOf(told))).toEqual({});
      },
    );
  }
});

/** In whatever order they are asked; what is not among these answers is skipped. */
const answerAsAsked = async (page: Page, guide: GuideAtWork) => {
  const open = page.locator('[data-question]').first();
  const left = new Set<string>(Object.keys(answers));
  for (let before = ''; left.size > 0; ) {
    await expect(open).not.toHaveAttribute('data-question', before);
    const question = (await open.getAttribute('data-question')) as QuestionId;
    await guide.answer(question, (answers as Partial<Record<QuestionId, string>>)[question] ?? 'skipped');
    // Closes the numbers that a danger opens; elsewhere Escape is Back.
    if (question === 'urgent') await page.keyboard.press('Escape');
    left.delete(question);
    before = question;
  }
};

/** The words of an answer alone: a guide has all questions before their eyes, whoever sits beside them. */
const toldOf = (question: QuestionId, answer: string): Told => ({
  question,
  choices: [answer],
  title: `${question}=${answer}`,
  labels: [wordsOf('en')(new Visitor({} as Page).choiceKey(question, answer))],
});

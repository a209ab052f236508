import { type Page, test as plain } from '@playwright/test';
import type { QuestionId } from '../../src/catalog/questions';
import { GuideAtWork } from './support/beside';
import { leaks, look, type Watched } from './support/sinks';
import { expect } from './support/test';
import { laptop } from './support/viewports';
import { Visitor, wordsOf } from './support/visitor';
import { canariesOf, people, type Told, wholeVisit } from './support/visits';
import { Passerby, test as wall } from './support/wall';

/** Where an answer may be while the visit goes on. */
const duringVisit = new Set(['document', 'accessibility', 'print', 'heap']);

const expectHeldByPageAlone = async (watched: Watched, canaries: string[]) => {
  const during = Object.keys(await leaks(watched, canaries));
  expect(during).toContain('heap');
  expect(during.filter((sink) => !duringVisit.has(sink))).toEqual([]);
};

wall.describe('on a center’s wall', () => {
  // Our clipboard is read from a page of another origin.
  wall.use({ allow: { foreignRequest: /^http:\/\/localhost\/$/ } });
  wall.describe.configure({ timeout: 60_000 });

  wall(
    'somebody who is done leaves nothing of the visit anywhere in the browser',
    async ({ page, baseURL }) => {
      const watched = await look(page, `${baseURL}`);
      const passerby = new Passerby(page);
      await passerby.open();
      await passerby.begin();
      const told = await wholeVisit(passerby, people['a cleaner with a hearing'] ?? {});
      await expectHeldByPageAlone(watched, canariesOf(told));
      await passerby.leave();
      expect(await leaks(watched, canariesOf(told))).toEqual({});
    },
  );
});

plain.describe('beside a guide', () => {
  plain.use(laptop);

  const answers = {
    urgent: 'dateSoon',
    needs: 'lawyer',
    helpFor: 'someoneElse',
    age: '19to20',
    custody: 'immigration',
  } as const;

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
      async ({ page, baseURL }) => {
        const watched = await look(page, `${baseURL}`);
        const guide = new GuideAtWork(page);
        await guide.open();
        await guide.begin('en');
        for (const [question, answer] of Object.entries(answers)) {
          await guide.answer(question as QuestionId, answer);
          await page.keyboard.press('Escape');
        }
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

/** The words of an answer alone: a guide has all questions before their eyes, whoever sits beside them. */
const toldOf = (question: QuestionId, answer: string): Told => ({
  question,
  choices: [answer],
  title: `${question}=${answer}`,
  labels: [wordsOf('en')(new Visitor({} as Page).choiceKey(question, answer))],
});

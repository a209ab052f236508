import type { Page } from '@playwright/test';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { inLanguagesOfEveryRun } from './support/everyRun';
import { expect, test } from './support/test';

type Visit = readonly [tag: string, answers: Record<string, string | string[]>];

/** The answers of five people who answer everything they can. */
const visits: Record<string, Visit> = {
  'a mother in Queens whose husband was taken this morning': [
    'es',
    {
      urgent: 'taken',
      needs: 'lawyer',
      helpFor: 'someoneElse',
      custody: 'immigration',
      court: 'no',
      borough: 'queens',
      age: '21to64',
      legalTopic: 'notSure',
      lawyer: 'no',
      publicSchool: 'yes',
    },
  ],
  'a boy of 17 who is alone in the Bronx': [
    'en',
    {
      urgent: 'none',
      needs: 'childAlone',
      helpFor: 'me',
      custody: 'no',
      court: 'hearing',
      borough: 'bronx',
      age: '16to17',
      parentCare: 'no',
      publicSchool: 'no',
      diploma: 'no',
    },
  ],
  'a day laborer on Staten Island, unpaid and uninsured': [
    'zh-Hans',
    {
      urgent: 'none',
      needs: ['doctor', 'work'],
      helpFor: 'me',
      borough: 'statenIsland',
      age: '21to64',
      insurance: 'no',
      pregnant: 'no',
      work: ['unpaid', 'dayWork'],
    },
  ],
  'a woman of 68 who needs a doctor': [
    'ur',
    { urgent: 'none', needs: 'doctor', helpFor: 'me', borough: 'brooklyn', age: '65plus', insurance: 'no' },
  ],
  'somebody who needs a card and a doctor': [
    'en',
    {
      urgent: 'none',
      needs: ['idCard', 'doctor'],
      helpFor: 'me',
      borough: 'manhattan',
      age: '21to64',
      insurance: 'no',
      pregnant: 'no',
    },
  ],
};

interface Counting extends Window {
  touches: number;
}

const countTouches = (page: Page) =>
  page.addInitScript(() => {
    const counting = window as unknown as Counting;
    counting.touches = 0;
    addEventListener('pointerdown', () => counting.touches++, true);
  });
const touches = (page: Page) => page.evaluate(() => (window as unknown as Counting).touches);

for (const [who, [tag, answers]] of Object.entries(visits))
  test(
    `${who} reaches the results at most twelve touches after Start`,
    inLanguagesOfEveryRun(tag),
    async ({ page }) => {
      await countTouches(page);
      const visitor = new Visitor(page, tag);
      await visitor.open();
      await visitor.start();
      const before = await touches(page);
      const asked: string[] = [];
      await visitor.answerTheRest((question) => {
        asked.push(question);
        return answers[question] ?? [];
      });
      expect(asked).toEqual(Object.keys(answers));
      await visitor.seeResults();
      const taken = (await touches(page)) - before;
      test.info().annotations.push({ type: 'touches', description: `${taken}` });
      expect(taken).toBeLessThanOrEqual(12);
      // The answers are one touch away, and Back from them leads to the results again.
      await visitor.review();
      expect((await touches(page)) - before).toBe(taken + 1);
      await visitor.button('visit.frame.back').click();
      await expect(visitor.heading()).toHaveText(visitor.say('visit.results.heading'));
    },
  );

import { type Browser, expect } from '@playwright/test';
import { Visitor, withUrduLetters } from '../../../scripts/verify/browser/visitor';
import type { QuestionId } from '../../../src/catalog/questions';
import { stopClock } from './clock';
import { phone } from './viewports';

/** One person's way through the questions; what is not named is answered "no" where there is one, and else skipped. */
export interface Person {
  name: string;
  tag: string;
  screen: { width: number; height: number };
  answers: Partial<Record<QuestionId, string | readonly string[]>>;
}

const smallPhone = { width: 360, height: 640 };

/** Five people who between them come in danger and without, in five languages, with a phone and at a desk. */
export const fivePeople: readonly Person[] = [
  {
    name: 'a mother in Queens whose husband was taken this morning',
    tag: 'es',
    screen: smallPhone,
    answers: {
      urgent: 'taken',
      needs: 'lawyer',
      helpFor: 'someoneElse',
      borough: 'queens',
      age: '21to64',
      custody: 'immigration',
      publicSchool: 'yes',
    },
  },
  {
    name: 'a boy of 17, alone, in the Bronx',
    tag: 'en',
    screen: smallPhone,
    answers: {
      urgent: 'none',
      needs: 'childAlone',
      helpFor: 'me',
      borough: 'bronx',
      age: '16to17',
      court: 'hearing',
      cameAlone: 'yes',
      parentCare: 'yes',
      publicSchool: 'yes',
    },
  },
  {
    name: 'a day laborer on Staten Island, unpaid and uninsured',
    tag: 'zh-Hans',
    screen: smallPhone,
    answers: {
      urgent: 'none',
      needs: ['work', 'doctor'],
      helpFor: 'me',
      borough: 'statenIsland',
      age: '21to64',
      work: ['unpaid', 'dayWork'],
    },
  },
  {
    name: 'a woman of 68 who reads Urdu',
    tag: 'ur',
    screen: smallPhone,
    answers: {
      urgent: 'none',
      needs: ['doctor', 'citizenship'],
      helpFor: 'me',
      borough: 'brooklyn',
      age: '65plus',
    },
  },
  {
    name: 'somebody at a desk who wants an ID and a doctor',
    tag: 'en',
    screen: { width: 1366, height: 768 },
    answers: {
      urgent: 'none',
      needs: ['idCard', 'doctor'],
      helpFor: 'me',
      borough: 'manhattan',
      age: '21to64',
    },
  },
];

/** Hours at which offices are closed, and at which they are open, by New York's clock. */
export const times = {
  'Sunday 1:30': new Date('2026-11-29T06:30:00Z'),
  'Tuesday 10:00': new Date('2026-12-01T15:00:00Z'),
} as const;

/** Opens the welcome as one of these people at that time. */
export const arrive = async (browser: Browser, baseURL: string, person: Person, time: Date) => {
  const isPhone = person.screen === smallPhone;
  const context = await browser.newContext({
    ...(isPhone ? phone : {}),
    viewport: person.screen,
    baseURL,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  if (person.tag === 'ur') await withUrduLetters(page);
  await stopClock(page, time);
  const visitor = new Visitor(page, person.tag);
  await visitor.open();
  return { visitor, page };
};

/** Answers all that is asked; `onHelp` looks at the numbers that open after a danger. */
export const answerAs = async (visitor: Visitor, { answers }: Person, onHelp?: () => Promise<void>) => {
  await visitor.start();
  await visitor.answerTheRest(async (question) => {
    const wanted = answers[question];
    if (wanted !== undefined) return wanted;
    const no = visitor.page.locator(`[data-question="${question}"] [value="no"]`);
    return (await no.count()) > 0 ? 'no' : 'skipped';
  }, onHelp);
  await visitor.seeResults();
  await expect(visitor.page.locator('.results')).toBeVisible();
};

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Visitor } from '../../../scripts/verify/browser/visitor';
import { type QuestionId, questionShape } from '../../../src/catalog/questions';

type Preferences = Partial<Record<QuestionId, string | string[]>>;

/** The shortest visit that ends in a likely program. */
export const cityIdAt65 = {
  urgent: 'none',
  needs: ['idCard'],
  helpFor: 'me',
  borough: 'bronx',
  age: '65plus',
} satisfies Preferences;

/** A question asked and the answer given, with every text by which it could be recognized later. */
export interface Told {
  question: QuestionId;
  choices: string[];
  /** As shown on screen. */
  title: string;
  labels: string[];
}

/** Two people whose visits together include every question. */
export const people: Record<string, Preferences> = {
  'a father whose son was taken': {
    urgent: 'taken',
    needs: 'everything',
    helpFor: 'myChild',
    borough: 'statenIsland',
    age: '16to17',
    custody: 'police',
    court: 'no',
    legalTopic: ['greenCard', 'workPermit'],
    cameAlone: 'yes',
    parentCare: 'yes',
    learn: ['readWrite', 'civics'],
    work: ['noSickLeave', 'threatened'],
    householdSize: '6',
    income: 'step2',
  },
  'a cleaner with a hearing': {
    urgent: 'dateSoon',
    needs: ['lawyer', 'doctor', 'work', 'idCard', 'childAlone'],
    helpFor: 'someoneElse',
    borough: 'elsewhereInState',
    age: '19to20',
    custody: 'no',
    court: 'orderOrCheckIn',
    legalTopic: ['moveCase', 'asylum'],
    lawyer: 'no',
    work: ['unpaid', 'injured'],
    householdSize: '4',
    income: 'step3',
  },
};

/** Answers every question, including those offered on the results, and opens everything on the way. */
export async function wholeVisit(visitor: Visitor, preferences: Preferences): Promise<Told[]> {
  const { page } = visitor;
  const told: Told[] = [];
  await visitor.start();
  await visitor.answerTheRest(async (question) => {
    const choices = [preferences[question] ?? longestAnswer(question)].flat();
    const title = (await visitor.heading().textContent()) ?? '';
    told.push({ question, choices, title, labels: await labelsOf(page, choices) });
    return choices;
  });
  await visitor.seeResults();
  for (const question of ['householdSize', 'income'] as const) {
    const choice = preferences[question];
    if (typeof choice === 'string' && (await isOffered(visitor, question)))
      told.push(await settle(visitor, question, choice));
  }
  return told;
}

/** Questions offered on the results to settle a verdict. */
const offersToSettle = ({ page, say }: Visitor, question: QuestionId) =>
  page.locator('.settle li', { hasText: say(`visit.questions.${question}.title`) });

/** Collapsed content is rendered a little later. */
const isOffered = (visitor: Visitor, question: QuestionId): Promise<boolean> =>
  offersToSettle(visitor, question)
    .first()
    .waitFor({ state: 'attached', timeout: 3_000 })
    .then(
      () => true,
      () => false,
    );

async function settle(visitor: Visitor, question: QuestionId, choice: string): Promise<Told> {
  const { page } = visitor;
  const title = visitor.say(`visit.questions.${question}.title`);
  await visitor.openEverything();
  await offersToSettle(visitor, question).first().getByRole('button').click();
  const labels = await labelsOf(page, [choice]);
  await page.locator(`[data-question="${question}"] [value="${choice}"]`).click();
  await expect(page.locator(`[data-question="${question}"]`)).toHaveCount(0);
  return { question, choices: [choice], title, labels };
}

const longestAnswer = (question: QuestionId): string => {
  const { answers, noneOfThese } = questionShape(question);
  return [...answers].filter((one) => one !== noneOfThese).sort((a, b) => b.length - a.length)[0] ?? '';
};

const labelsOf = async (page: Page, choices: string[]): Promise<string[]> => {
  const labels = choices.map((choice) =>
    page.locator(`label:has(input[value="${choice}"]), button.choice[value="${choice}"]`),
  );
  return Promise.all(labels.map(async (label) => ((await label.count()) > 0 ? label.innerText() : '')));
};

/**
 * Texts that reveal an answer wherever they appear: question and answer as shown, both combined as in code, and
 * answer ids that are no common words. Texts that the first page shows to everybody are excluded.
 */
export const canariesOf = (told: readonly Told[]): string[] =>
  [
    ...new Set(
      told.flatMap(({ question, choices, title, labels }) => [
        title,
        ...labels.filter((label) => label.length >= 8),
        ...choices.flatMap((choice) => [`${question}=${choice}`, `answer=${choice}`]),
        ...[question, ...choices].filter((name) => /[a-z][A-Z]|\dto\d|plus$/.test(name)),
      ]),
    ),
  ].filter((text) => !firstPage.includes(text));

const firstPage = readFileSync(`${process.env.TEST_ROOT ?? 'dist'}/en/index.html`, 'utf8');

import type { Page } from '@playwright/test';
import { type QuestionId, questionShape, questions } from '../../../src/catalog/questions';
import type { Walk } from './steps';

/** Selectors by which the bench navigates; ids and classes only, no texts. */
export const start = '.welcome .button.main';
export const notUrgentChoice = `[data-question="urgent"] li:nth-child(${questions.urgent.answers.indexOf('none') + 1}) button`;

/** A visit that answers every question, up to the results. A screen answers by one press, or by its form. */
export const visitWalk: Walk = async (page, step) => {
  if (step === 0) return start;
  await page.locator('[data-question], .results').first().waitFor();
  if ((await page.locator('.results').count()) > 0) return null;
  const question = await questionOn(page);
  if (question === 'urgent') return notUrgentChoice;
  const asked = `[data-question="${question}"]`;
  if (questionShape(question).kind === 'one') return `form ${asked} .choice`;
  await page
    .locator(`${asked} ${question === 'needs' ? 'input[value="everything"]' : 'input'}`)
    .first()
    .click();
  return '.question button[type="submit"]';
};

/** The same number of steps on the empty page. */
export const emptyWalk: Walk = async (_page, step) => (step < 20 ? 'button' : null);

const questionOn = async (page: Page): Promise<QuestionId> =>
  (await page.locator('[data-question]').first().getAttribute('data-question')) as QuestionId;

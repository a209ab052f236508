import { expect, type Page } from '@playwright/test';
import { Visitor } from '../../../scripts/verify/browser/visitor';

/** Answers that reveal more than any printed sheet may show. */
export const tellingAnswers = {
  urgent: 'none',
  needs: ['lawyer', 'idCard', 'doctor'],
  helpFor: 'me',
  borough: 'queens',
  age: '65plus',
  custody: 'no',
  court: 'orderOrCheckIn',
  legalTopic: ['asylum', 'greenCard'],
  lawyer: 'no',
  insurance: 'no',
} as const;

/** Gives these answers once the app is live, skips all other questions, and opens the results. */
export const toResults = async (
  page: Page,
  tag = 'en',
  answers: Record<string, string | readonly string[]> = tellingAnswers,
) => {
  const visitor = new Visitor(page, tag);
  await visitor.open();
  await page.waitForFunction(() => {
    const start = document.querySelector('.welcome .button.main');
    return start !== null && Object.keys(start).some((key) => key.startsWith('__react'));
  });
  await visitor.start();
  await visitor.answerTheRest((question) => answers[question] ?? 'skipped');
  await visitor.seeResults();
  return visitor;
};

/** Opens everything on the list: what each call covers, the papers, and English. */
export const openSheet = async (page: Page) => {
  const english = page.locator('.english-switch');
  if (await english.isVisible()) await english.click();
  for (const fold of await page.locator('.unfold').all())
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  await expect(page.locator('.unfold[aria-expanded="false"]')).toHaveCount(0);
};

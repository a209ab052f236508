import type { Page } from '@playwright/test';
import { Visitor } from '../../../scripts/verify/browser/visitor';

/** Somebody in need of a doctor, a lawyer and a card, who says more than any sheet may show. */
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

/** Waits until our script has taken over the page, answers as above, skips whatever else is asked, and looks at the results. */
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

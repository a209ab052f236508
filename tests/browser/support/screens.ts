import { expect } from '@playwright/test';
import type { Visitor } from '../../../scripts/verify/browser/visitor';

/** Opens all disclosures, repeatedly, until there is no new one. */
const openAll = async (visitor: Visitor) => {
  await visitor.openEverything();
  await expect(visitor.page.locator('details:not([open])')).toHaveCount(0);
};

/** Checks each screen of a visit with danger, many needs, and a list to take away; questions also by `lookAtQuestion`. */
export const walk = async (
  visitor: Visitor,
  look: (where: string) => Promise<void>,
  lookAtQuestion: (question: string) => Promise<void> = async () => undefined,
) => {
  await look('welcome');
  await visitor.page.locator('.bar [aria-haspopup=dialog]').click();
  await look('languages');
  await visitor.page.keyboard.press('Escape');
  await expect(visitor.page.locator('dialog')).toHaveCount(0);
  await visitor.start();
  await visitor.answerTheRest(
    async (question) => {
      await lookAtQuestion(question);
      await look(question);
      if (question === 'urgent') return 'taken';
      if (question === 'needs') return 'everything';
      return question === 'borough' ? 'brooklyn' : 'notSure';
    },
    async () => {
      await openAll(visitor);
      await look('danger');
    },
  );
  await visitor.seeResults();
  await visitor.review();
  await look('review');
  await visitor.seeResults();
  await openAll(visitor);
  await look('results');
  await visitor.page.locator('.see-list').first().click();
  await expect(visitor.page.locator('.take-away')).toBeVisible();
  await openAll(visitor);
  await look('list');
};

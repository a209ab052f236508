import { answersInHeap } from '../../scripts/verify/browser/heap';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { everyRunIf } from './support/everyRun';
import { expect, expectAccessible, test } from './support/test';

for (const tag of ['es', 'ur'])
  test(
    `a visit in ${tag} begins on the page of a need, with that need ticked and not yet sent`,
    everyRunIf(tag === 'ur'),
    async ({ page }) => {
      const visitor = new Visitor(page, tag);
      await page.goto(`/${tag}/needs/food/?needs=lawyer#needs=rent`);
      await expect(visitor.heading()).toHaveText(visitor.say('visit.questions.needs.answers.food'));
      await expectAccessible(page);
      await page.locator('[data-begin]').click();
      await visitor.live();
      await visitor.answer('urgent', 'none');
      await visitor.onQuestion('needs');
      await expect(page.locator('input:checked')).toHaveValue('food');
      const known = await answersInHeap(await page.context().newCDPSession(page));
      expect(known).toContain('urgent=none');
      expect(known.filter((answer) => answer.startsWith('needs='))).toEqual([]);
      expect(new URL(page.url()).href).toMatch(new RegExp(`/${tag}/needs/food/$`));
      await visitor.button('visit.frame.continue').click();
      await visitor.onQuestion('helpFor');
      await page.reload();
      await expect(page.locator('[data-begin]')).toBeVisible();
    },
  );

test('the page of a group ticks nothing', async ({ page }) => {
  const visitor = new Visitor(page);
  await page.goto('/en/needs/home-and-food/');
  await page.locator('[data-begin]').click();
  await visitor.live();
  await visitor.answer('urgent', 'none');
  await expect(page.locator('[data-question="needs"] button[type="submit"]')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of a need can be read, and its button leads to the first page', async ({ request }) => {
    const page = await (await request.get('/es/needs/support/')).text();
    expect(page).toMatch(/<a class="button main" href="\/es\/" data-begin="">/);
    expect(page).toMatch(/href="tel:/);
  });
});

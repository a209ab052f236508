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

test.describe('from a page of another origin', () => {
  test.use({ allow: { foreignRequest: /^http:\/\/library\.example\// } });
  const goals = [
    { path: 'needs/food/', begins: '[data-begin]', ticked: ['food'] },
    { path: 'idnyc/', begins: '.bar-button[href="/es/"]', ticked: [] },
  ];
  for (const { path, begins, ticked } of goals)
    test(`a link leads to ${path}, and nothing that it brings along sets an answer`, async ({
      page,
      baseURL,
    }) => {
      await page.route('http://library.example/**', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<meta name="referrer" content="unsafe-url">
            <a href="${baseURL}/es/${path}?needs=lawyer&urgent=harm#needs=rent" rel="opener" target="needs=lawyer">Help</a>`,
        }),
      );
      await page.goto('http://library.example/?needs=lawyer');
      const opening = page.waitForEvent('popup');
      await page.locator('a').click();
      const opened = await opening;
      await expect(opened.locator(begins)).toBeVisible();
      const brought = () => [document.referrer, window.opener, window.name];
      expect(await opened.evaluate(brought)).toEqual(['http://library.example/?needs=lawyer', null, '']);

      const visitor = new Visitor(opened, 'es');
      await opened.locator(begins).click();
      if (ticked.length === 0) await visitor.start();
      await visitor.answer('urgent', 'none');
      await visitor.onQuestion('needs');
      await expect(opened.locator('[data-question="needs"] button[type="submit"]')).toBeVisible();
      await expect(opened.locator('input:checked')).toHaveCount(ticked.length);
      for (const need of ticked) await expect(opened.locator('input:checked')).toHaveValue(need);
      const known = await answersInHeap(await opened.context().newCDPSession(opened));
      expect(new Set(known)).toEqual(new Set(['urgent=none', ...ticked.map((need) => `answer=${need}`)]));
    });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of a need can be read, and its button leads to the first page', async ({ request }) => {
    const page = await (await request.get('/es/needs/support/')).text();
    expect(page).toMatch(/<a class="button main" href="\/es\/" data-begin="">/);
    expect(page).toMatch(/href="tel:/);
  });
});

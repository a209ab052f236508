import { expect, test } from '@playwright/test';
import { answerAs, arrive, fivePeople, times } from './support/fiveVisits';

const out = process.env.OUT ?? '/tmp/ta/before';
test.describe.configure({ timeout: 120_000 });
for (const person of fivePeople)
  test(person.name, async ({ browser, baseURL }) => {
    const { visitor, page } = await arrive(browser, `${baseURL}`, person, times['Tuesday 10:00']);
    await answerAs(visitor, person);
    const results = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.locator('.see-list').click();
    await expect(page.locator('.take-away')).toBeVisible();
    await page.clock.runFor(2000);
    await page.waitForTimeout(1500);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const numbers = await page
      .locator('main a[href^="tel:"]')
      .evaluateAll((all) => all.filter((a) => a.checkVisibility()).map((a) => a.textContent));
    const twice = numbers.filter((n, i) => numbers.indexOf(n) < i).length;
    console.log(
      `FIG ${person.tag} results ${results} list ${height} screens ${(height / 640).toFixed(1)} numbers ${numbers.length} twice ${twice} programs ${await page.locator('[data-program]').count()}`,
    );
    await page.screenshot({
      path: `${out}-${person.name.slice(0, 12).replaceAll(' ', '_')}.png`,
      fullPage: true,
    });
    await page.emulateMedia({ media: 'print' });
    await page.pdf({
      preferCSSPageSize: true,
      path: `${out}-${person.name.slice(0, 12).replaceAll(' ', '_')}.pdf`,
      format: 'Letter',
    });
    await page.context().close();
  });

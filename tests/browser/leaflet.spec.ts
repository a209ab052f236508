import { expectNoOverflow, Visitor, wordsOf } from '../../scripts/verify/browser/visitor';
import { everyRunIf } from './support/everyRun';
import { printed, tidy } from './support/printed';
import { openSheet, toResults } from './support/takingAlong';
import { expect, expectAccessible, test } from './support/test';

test('what to say to an officer is one touch from the help screen, in both languages', async ({ page }) => {
  const visitor = new Visitor(page, 'es');
  await visitor.open();
  await visitor.button('visit.frame.helpNow').click();
  await page.getByText(visitor.say('visit.help.rights')).click();
  await expect(page.getByText(visitor.say('leaflets.say.lawyer')).first()).toBeVisible();
  await expect(page.getByText(wordsOf('en')('leaflets.say.lawyer')).first()).toBeVisible();
  await expect(page.getByText(visitor.say('leaflets.parts.door'))).toBeVisible();
  await expectAccessible(page);
  await expectNoOverflow(page);
});

test('whoever fears ICE finds it first among the results, and takes it along on paper', async ({ page }) => {
  const visitor = await toResults(page, 'es', { urgent: 'none', needs: ['rights'], helpFor: 'me' });
  const card = page.locator('.calls').getByText(visitor.say('programs.programs.city-and-ice.title')).first();
  await card.click();
  await expect(page.getByText(visitor.say('leaflets.know.silent'))).toBeVisible();
  await page.locator('.tick.take input').first().check();
  await page.locator('.see-list').click();
  await expect(page.locator('.sheet .leaflet .english-side').first()).toBeAttached();
  await openSheet(page);
  await expect(page.locator('.sheet').getByText(visitor.say('leaflets.say.warrant'))).toBeVisible();
  const { all } = await printed(page, 'letter');
  for (const words of [visitor.say, wordsOf('en')]) {
    expect(all).toContain(tidy(words('leaflets.parts.bus')));
    expect(all).toContain(tidy(words('leaflets.say.mayGo')));
  }
});

for (const tag of ['es', 'ur', 'zh-Hant'])
  test(
    `its own page in ${tag} prints in two languages, with the laws and their day`,
    everyRunIf(tag === 'ur'),
    async ({ page }) => {
      const say = wordsOf(tag);
      await page.goto(`/${tag}/city-and-ice/`);
      await expect(page.getByText(say('leaflets.say.warrant')).first()).toBeVisible();
      await expect(page.getByText(say('programs.laws.stateCourts'))).toBeVisible();
      await expectAccessible(page);
      await expectNoOverflow(page);
      const { all } = await printed(page, 'letter');
      expect(all).toContain(tidy(wordsOf('en')('leaflets.know.closedDoor')));
      expect(all).toContain('Civil Rights Law 28');
    },
  );

test('the page of urgent numbers leads to it', async ({ page }) => {
  await page.goto('/en/now/');
  await page.getByText(wordsOf('en')('visit.help.rights')).click();
  await expect(page).toHaveURL(/\/en\/city-and-ice\/$/);
});

test('the plan for a family prints with lines to fill in by hand, and no field to type in', async ({
  page,
}) => {
  const say = wordsOf('es');
  await page.goto('/es/family-plan/');
  await expect(page.locator('.fill').first()).toBeVisible();
  await expect(page.locator('input, textarea, select, [contenteditable]')).toHaveCount(0);
  await expectAccessible(page);
  await expectNoOverflow(page);
  const { all } = await printed(page, 'letter');
  for (const words of [say, wordsOf('en')]) {
    expect(all).toContain(tidy(words('leaflets.fill.doctor')));
    expect(all).toContain(tidy(words('leaflets.check.birth')));
  }
  await page.emulateMedia({ media: 'print' });
  const lines = await page.locator('.own .fill').evaluateAll((all) => all.map((one) => one.clientHeight));
  expect(Math.min(...lines)).toBeGreaterThan(40);
});

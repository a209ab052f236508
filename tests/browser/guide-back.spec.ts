import type { Page } from '@playwright/test';
import { GuideAtWork } from './support/beside';
import { everyRunIf } from './support/everyRun';
import { pressBack } from './support/history';
import { expect, test } from './support/test';
import { laptop } from './support/viewports';

test.use(laptop);

/** Identifies the screen, for comparison. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    dialogs: document.querySelectorAll('dialog[open]').length,
    place:
      document.querySelector('.leaving, .on-paper, .shown, .greeting[data-side]')?.className ??
      document.querySelector('[data-question], [data-done], [data-pick]')?.getAttribute('data-question'),
  }));

const begun = async (page: Page) => {
  await page.goto('/icon.svg');
  const guide = new GuideAtWork(page);
  await guide.open();
  await guide.begin();
  await guide.answerAll({ urgent: 'none', needs: 'idCard' });
  await guide.asks('helpFor');
  return guide;
};

test('the device’s Back closes whatever a button of the guide opens, and Enter does not open it again', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const guide = await begun(page);
  const before = await standing(page);
  const openers = page.locator(
    '.guide-bar button:visible, .visit-tools button:visible, .people button:visible, [data-program] button:visible, button[data-program]:visible',
  );
  let opened = 0;
  for (let at = 0; at < (await openers.count()) && opened < 14; at++) {
    const opener = openers.nth(at);
    for (const close of [pressBack, (here: Page) => here.keyboard.press('Escape')]) {
      await opener.click();
      if ((await standing(page)).dialogs === 0) break;
      opened += 1;
      await close(page);
      await expect.poll(() => standing(page)).toEqual(before);
      await guide.press('Enter');
      expect(await standing(page)).toEqual(before);
    }
    if ((await standing(page)).place !== before.place) await guide.press('c');
  }
  expect(opened).toBeGreaterThanOrEqual(12);
});

test('the device’s Back goes back over the list and every question to the greeting, untouched between', async ({
  page,
}) => {
  const guide = await begun(page);
  await guide.answerAll({ helpFor: 'me', borough: 'bronx', age: '21to64' });
  await guide.isDone();
  await guide.press('Enter');
  await expect(page.locator('.leaving')).toBeVisible();
  await pressBack(page);
  await guide.isDone();
  for (const question of ['age', 'borough', 'helpFor', 'needs', 'urgent']) {
    await pressBack(page);
    await guide.asks(question);
  }
});

test('the device’s Back leads from the client’s screen, the start screen and the paper form to the previous screen', async ({
  page,
}) => {
  await page.goto('/icon.svg');
  const guide = new GuideAtWork(page);
  await guide.open();
  await page.locator('.guide-side .quiet').click();
  await expect(page.locator('.on-paper')).toBeVisible();
  await pressBack(page);
  await expect(page.locator('[data-pick="es"]')).toBeVisible();
  await guide.begin();
  await guide.press('c');
  await expect(page.locator('.shown')).toBeVisible();
  await pressBack(page);
  await expect(page.locator('.beside')).toBeVisible();
  await pressBack(page);
  await expect(page.locator('.greeting')).toHaveAttribute('lang', 'es');
  await pressBack(page);
  await expect(page.locator('[data-pick="es"]')).toBeVisible();
});

const moments: Record<string, (guide: GuideAtWork) => Promise<unknown>> = {
  'at the beginning': async () => undefined,
  'in a conversation': (guide) => guide.begin(),
  'after Back': async (guide) => {
    await guide.begin();
    await guide.answer('urgent', 'none');
    await guide.asks('needs');
    await pressBack(guide.page);
    await guide.asks('urgent');
  },
  'after another language was chosen': async (guide) => {
    await guide.page.locator('.guide-bar nav button').nth(3).click();
    await guide.page.locator('dialog button[lang="bn"]').last().click();
    await expect(guide.page.locator('html')).toHaveAttribute('lang', 'bn');
  },
};
for (const [when, go] of Object.entries(moments))
  for (const reads of ['en', 'ar'])
    test(
      `loaded again ${when}, the guide’s page in ${reads} is the guide’s, in the language it was in`,
      everyRunIf(reads === 'ar' && when === 'in a conversation'),
      async ({ page }) => {
        page.on('dialog', (dialog) => dialog.accept());
        const guide = new GuideAtWork(page, reads);
        await guide.open();
        await go(guide);
        const { lang } = await page.evaluate(() => document.documentElement);
        for (let times = 0; times < 2; times++) {
          await page.reload();
          await expect(page.locator('[data-pick="es"]')).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', lang);
          await expect(page.locator('[data-state="answered"]')).toHaveCount(0);
          expect(new URL(page.url()).search).toBe('');
          expect(await page.evaluate(() => history.state)).toBeNull();
        }
      },
    );

test('a phone’s page in a tab where a guide sat is a phone’s, also when it is loaded again', async ({
  page,
}) => {
  await new GuideAtWork(page).open();
  for (const path of ['/', '/es/']) {
    await page.goto(path);
    await page.reload();
    await expect(page.locator('.welcome')).toBeVisible();
    await expect(page.locator('.guide-bar')).toHaveCount(0);
  }
});

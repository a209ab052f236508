import type { Page, Route } from '@playwright/test';
import { languages } from '../../locales/languages';
import { Visitor, wordsOf } from '../../scripts/verify/browser/visitor';
import { filesSaying } from './support/built';
import { everyRunIf } from './support/everyRun';
import { expect, test } from './support/test';

/** Delays these files until the returned function is called. */
const hold = async (page: Page, isHeld: (name: string) => boolean) => {
  const held: Route[] = [];
  let open = false;
  await page.route('**/assets/*.js', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/assets/', '');
    return !open && isHeld(name) ? void held.push(route) : route.continue();
  });
  return {
    count: () => held.length,
    letGo: async () => {
      open = true;
      await Promise.all(held.map((route) => route.continue()));
      await page.waitForLoadState('networkidle');
    },
  };
};

const name = (tag: string) => languages.find((language) => language.tag === tag)?.name ?? '';
const others = languages.map(({ tag }) => tag).filter((tag) => tag !== 'en' && tag !== 'es');

for (const tag of others)
  test(
    `the words of ${tag} load after Spanish was chosen and the visit started, and change nothing`,
    everyRunIf(tag === 'ar'),
    async ({ page }) => {
      const visitor = new Visitor(page);
      const slow = filesSaying(wordsOf(tag)('visit.welcome.lead'));
      expect(slow.length).toBeGreaterThan(0);
      const stalled = await hold(page, (file) => slow.includes(file));
      await visitor.open();
      await page.locator(`.languages [lang="${tag}"]`).click();
      await expect(page.locator('.welcome [role="status"]').last()).toHaveText(
        `${visitor.say('visit.frame.wait')} ${name(tag)}`,
      );
      await page.locator('.languages [lang="es"]').click();
      const spanish = new Visitor(page, 'es');
      await spanish.start();
      await expect(page.locator('.coming')).toHaveText('');
      await spanish.answer('urgent', 'none');
      expect(stalled.count()).toBeGreaterThan(0);
      await stalled.letGo();
      await spanish.onQuestion('needs');
      await expect(spanish.heading()).toHaveText(spanish.say('visit.questions.needs.title'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    },
  );

test('a loading language is announced on later screens too, and is applied when it has loaded', async ({
  page,
}) => {
  const visitor = new Visitor(page);
  const slow = filesSaying(wordsOf('ar')('visit.welcome.lead'));
  const stalled = await hold(page, (file) => slow.includes(file));
  await visitor.open();
  await page.locator('.languages [lang="ar"]').click();
  await visitor.start();
  await expect(page.locator('.coming')).toHaveText(`${visitor.say('visit.frame.wait')} ${name('ar')}`);
  await stalled.letGo();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('.coming')).toHaveText('');
});

test('a player that loads after the next question was reached reads nothing', async ({ page }) => {
  const sounds: string[] = [];
  page.on('request', (request) => request.url().includes('/sound/') && sounds.push(request.url()));
  const visitor = new Visitor(page);
  const stalled = await hold(page, (file) => file.startsWith('Player-'));
  await visitor.open();
  await visitor.start();
  await page.locator('.listen-button').click();
  await expect(page.locator('.listen [role="status"]')).toHaveText(visitor.say('visit.frame.wait'));
  await visitor.answer('urgent', 'none');
  await visitor.onQuestion('needs');
  await stalled.letGo();
  const listen = page.locator('.listen-button[data-does="listen"]');
  await expect(listen).toHaveCount(1);
  await expect(page.locator('.listen [role="status"]')).toHaveText('');
  expect(sounds).toEqual([]);
});

/** The screens in files of their own, found by what they say, and the way to each of them. */
const screens: readonly [string, string, (visitor: Visitor) => Promise<unknown>][] = [
  ['help', '^(soon|help)-', (visitor) => visitor.page.locator('.help-now').click()],
];

for (const [screen, files, reach] of screens)
  test(`${screen} that loads slowly shows a notice, and Back cancels it`, async ({ page }) => {
    const visitor = new Visitor(page);
    const stalled = await hold(page, (file) => new RegExp(files).test(file));
    await visitor.open();
    await visitor.start();
    await reach(visitor);
    await expect(page.locator('.coming').last()).toHaveText(visitor.say('visit.frame.wait'));
    await visitor.button('visit.frame.back').click();
    await visitor.onQuestion('urgent');
    await stalled.letGo();
    await visitor.onQuestion('urgent');
  });

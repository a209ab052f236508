import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languages } from '../../locales/languages';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { inLanguagesOfEveryRun } from './support/everyRun';
import { historyOf, touch } from './support/history';
import { expect, test } from './support/test';

/** Counts how often the browser asks before the page goes, and lets it go. */
const countAsking = (page: Page) => {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  return asked;
};

const chosenOnWelcome = async (page: Page, tag: string) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await page.locator(`.welcome .languages [lang="${tag}"]`).click();
  const there = new Visitor(page, tag);
  await expect(there.heading()).toHaveText(there.say('visit.welcome.heading'));
  return there;
};

for (const { tag } of languages)
  test(
    `${tag} chosen on the first screen is in the address, and survives a reload`,
    inLanguagesOfEveryRun(tag),
    async ({ page, baseURL }) => {
      const before = await historyOf(page);
      const visitor = await chosenOnWelcome(page, tag);
      await expect(page).toHaveURL(tag === 'en' ? `${baseURL}/` : `${baseURL}/${tag}/`);
      expect(await historyOf(page)).toMatchObject({ at: before.at + 1, after: [] });
      await page.reload();
      await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
    },
  );

test('a language chosen in the middle of a visit is kept too, also after Back', async ({ page, baseURL }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({ urgent: 'none', needs: ['idCard'] });
  await page.locator('.bar [aria-haspopup=dialog]').click();
  await page.locator('dialog [lang=bn]').click();
  await expect(page).toHaveURL(`${baseURL}/bn/`);
  await page.evaluate(() => history.back());
  await new Visitor(page, 'bn').onQuestion('needs');
  await expect(page).toHaveURL(`${baseURL}/bn/`);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'bn');
});

test('installed as an app, it starts in the language that was read', async ({ page, request }) => {
  await chosenOnWelcome(page, 'ur');
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', '/ur/site.webmanifest');
  for (const { tag } of languages) {
    const manifest = await (await request.get(`/${tag}/site.webmanifest`)).json();
    expect(manifest).toMatchObject({ lang: tag, start_url: `/${tag}/` });
  }
});

test('the kiosk’s address stays the same in every language', async ({ page, baseURL }) => {
  await page.goto('/kiosk/');
  await page.locator('[lang=bn]').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'bn');
  await expect(page).toHaveURL(`${baseURL}/kiosk/`);
});

test.describe('before answers are lost', () => {
  test('a reload asks for confirmation only if there are answers', async ({ page }) => {
    const asked = countAsking(page);
    const visitor = new Visitor(page);
    await visitor.open();
    await touch(page);
    await page.reload();
    await visitor.live();
    await visitor.start();
    await page.reload();
    await visitor.live();
    expect(asked).toEqual([]);
    await visitor.start();
    await visitor.answer('urgent', 'none');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('closing the tab asks', async ({ page }) => {
    const asked = countAsking(page);
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.start();
    await visitor.answer('urgent', 'none');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
  });

  test('opening help, starting over and changing the language do not ask', async ({ page }) => {
    const asked = countAsking(page);
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.start();
    await visitor.answer('urgent', 'hurt');
    await page.locator('.help a[href^="tel:"]').first().click();
    await visitor.closeHelp();
    await page.locator('.bar [aria-haspopup=dialog]').click();
    await page.locator('dialog [lang=es]').click();
    const there = new Visitor(page, 'es');
    await there.button('visit.frame.startOver').click();
    await there.button('visit.frame.startOverYes').click();
    await expect(there.heading()).toHaveText(there.say('visit.welcome.heading'));
    await page.reload();
    expect(asked).toEqual([]);
  });

  test.describe('quick exit', () => {
    test.use({ allow: { foreignRequest: /^https:\/\/weather\.gov\/$/ } });
    test('does not', async ({ page }) => {
      const asked = countAsking(page);
      await page.route('https://weather.gov/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '' }),
      );
      const visitor = new Visitor(page);
      await visitor.open();
      await visitor.start();
      await visitor.answer('urgent', 'none');
      await page.locator('a.leave').click();
      await expect(page).toHaveURL('https://weather.gov/');
      expect(asked).toEqual([]);
    });
  });

  test('a guide is asked while a client is there; a wall never', async ({ page }) => {
    const asked = countAsking(page);
    await page.goto('/?mode=guide');
    await page.locator('[data-pick="es"]').click();
    await page.reload();
    expect(asked).toEqual([]);
    await page.goto('/?mode=guide');
    await page.locator('[data-pick="es"]').click();
    await page.locator('[data-begin]').click();
    await page.locator('[data-question]').first().waitFor();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page.goto('/kiosk/');
    await page.locator('.attract .languages [lang="en"]').click();
    const visitor = new Visitor(page);
    await visitor.start();
    await visitor.answer('urgent', 'none');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });
});

test('pull-to-refresh is disabled on every page', async ({ page }) => {
  const root = `${process.env.TEST_ROOT ?? 'dist'}/en`;
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('/index.html'),
  );
  expect(pages.length).toBeGreaterThan(30);
  /** One page for each set of style sheets. */
  const styled = new Map(
    pages.map((file) => [
      (readFileSync(`${root}/${file}`, 'utf8').match(/<link rel="stylesheet"[^>]*>/g) ?? []).join(),
      `/en/${file.slice(0, -'index.html'.length)}`,
    ]),
  );
  expect(styled.size).toBeGreaterThan(0);
  for (const path of ['/', '/es/', '/?mode=guide', '/kiosk/', ...styled.values()]) {
    await page.goto(path);
    const taken = await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY);
    expect(taken, path).toMatch(/none|contain/);
  }
});

import type { Page } from '@playwright/test';
import { whileTimePasses } from '../../scripts/verify/browser/pace';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { everyRunIf } from './support/everyRun';
import { historyOf, pressBack, touch } from './support/history';
import { expect, test } from './support/test';

test.use({ clock: 'stopped' });

const answers = { urgent: 'none', needs: ['idCard'], helpFor: 'me', borough: 'bronx', age: '65plus' };

const openAfterAnother = async (page: Page, baseURL: string | undefined) => {
  await page.goto(`${baseURL}/icon.svg`);
  const visitor = new Visitor(page);
  await visitor.open();
  return visitor;
};

/** Identifies the screen of the visit, for comparison. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent,
    question: document.querySelector('.question [data-question]')?.getAttribute('data-question'),
    dialogs: document.querySelectorAll('dialog[open]').length,
  }));

const browsers = {
  'with CloseWatcher': async () => undefined,
  'without CloseWatcher': (page: Page) =>
    page.addInitScript(() => Reflect.deleteProperty(window, 'CloseWatcher')),
};
const ways = {
  Escape: (page: Page) => page.keyboard.press('Escape'),
  'the browser’s Back': pressBack,
};

/** Delays the app's files until the returned function is called. */
const holdScript = async (page: Page) => {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(/\/first-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => letGo();
};

/** The ways to each screen of a visit. */
const screens = {
  'the first screen': async () => undefined,
  'a question': async (visitor: Visitor) => {
    await visitor.start();
    await visitor.answerAll({ urgent: 'none', needs: ['idCard'] });
    await visitor.onQuestion('helpFor');
  },
  'the review': async (visitor: Visitor) => {
    await visitor.start();
    await visitor.answerAll(answers);
    await visitor.seeResults();
    await visitor.review();
  },
  'the results': async (visitor: Visitor) => {
    await visitor.start();
    await visitor.answerAll(answers);
    await visitor.seeResults();
  },
};

/** Selectors of one button of each kind that opens something over the page. */
const kindsOfButton = (page: Page) =>
  page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=button]')].filter((button) =>
      button.checkVisibility(),
    );
    const kindOf = (button: HTMLElement) => {
      const sign = button.querySelector('[data-icon]')?.getAttribute('data-icon');
      const name = [...button.classList].map((each) => `.${each}`).join('');
      return `${button.tagName.toLowerCase()}${name}${sign ? `:has([data-icon="${sign}"])` : ':not(:has([data-icon]))'}:visible`;
    };
    return [...new Set(buttons.map(kindOf))];
  });

/** Whether a dialog or another screen lies over the visit. */
const liesOver = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('dialog[open]') !== null ||
      document.querySelector('#main > :is(.welcome, .question, .review, .results)') === null,
  );

/** Waits until the page has rendered and is idle. */
const settled = (page: Page) =>
  whileTimePasses(
    page,
    page.evaluate(async () => {
      for (let times = 0; times < 3; times++)
        await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)));
    }),
  );

for (const [browser, prepare] of Object.entries(browsers))
  test.describe(browser, () => {
    test.beforeEach(({ page }) => prepare(page));
    const hasWatcher = browser === 'with CloseWatcher';

    test(
      'the browser’s Back is the question before, and on the results it erases nothing',
      everyRunIf(hasWatcher),
      async ({ page, baseURL }) => {
        const visitor = await openAfterAnother(page, baseURL);
        const { at } = await historyOf(page);
        await visitor.start();
        await visitor.answerAll(answers);
        await visitor.seeResults();
        // One history entry in all, not one per step.
        expect(await historyOf(page)).toMatchObject({ at: at + 1, after: [] });
        // Without a user gesture in between the one entry is reused.
        for (const question of Object.keys(answers).reverse()) {
          await pressBack(page);
          await visitor.onQuestion(question);
          await expect(page.locator('[data-question] :is(:checked, [aria-pressed=true])')).toHaveCount(1);
          await expect.poll(() => historyOf(page)).toMatchObject({ at: at + 1, after: [] });
        }
        await pressBack(page);
        await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
        await expect.poll(async () => (await historyOf(page)).at).toBe(at + 1);
        await pressBack(page);
        await expect(page).toHaveURL(`${baseURL}/icon.svg`);
      },
    );

    for (const [where, go] of Object.entries(screens))
      test(
        `${Object.keys(ways).join(' and ')} each close whatever can be opened over ${where}, and only that`,
        everyRunIf(where === (hasWatcher ? 'the results' : 'a question')),
        async ({ page, baseURL }) => {
          test.setTimeout(180_000);
          const visitor = await openAfterAnother(page, baseURL);
          await go(visitor);
          const opened: string[] = [];
          for (const kind of await kindsOfButton(page)) {
            const before = await standing(page);
            await page.locator(kind).first().click();
            await settled(page);
            if (await liesOver(page)) {
              opened.push(kind);
              for (const [turn, [way, press]] of Object.entries(ways).entries()) {
                if (turn > 0) await page.locator(kind).first().click();
                await settled(page);
                expect(await liesOver(page), `${kind}, before ${way}`).toBe(true);
                await press(page);
                await expect.poll(() => standing(page), `${kind} by ${way}`).toEqual(before);
              }
              continue;
            }
            if (JSON.stringify(await standing(page)) === JSON.stringify(before)) continue;
            // The visit moved to another screen: start again.
            await openAfterAnother(page, baseURL);
            await go(visitor);
          }
          expect(opened.length).toBeGreaterThanOrEqual(where === 'the first screen' ? 2 : 3);
        },
      );

    for (const [way, press] of Object.entries(ways))
      test(
        `${way} closes help over a dialog’s place, a list and the results one by one`,
        everyRunIf(hasWatcher),
        async ({ page, baseURL }) => {
          const visitor = await openAfterAnother(page, baseURL);
          await screens['the results'](visitor);
          const steps = [await standing(page)];
          for (const opener of ['.see-list', '.help-now', '.bar [aria-haspopup=dialog]']) {
            await page.locator(opener).click();
            await expect.poll(() => standing(page)).not.toEqual(steps.at(-1));
            steps.push(await standing(page));
          }
          for (const below of steps.slice(0, -1).reverse()) {
            await press(page);
            await expect.poll(() => standing(page)).toEqual(below);
            await touch(page);
          }
          await press(page);
          await visitor.onQuestion(Object.keys(answers).at(-1) ?? '');
        },
      );

    for (const [way, press] of Object.entries(ways))
      test(
        `${way} leads from the help that an answer opened to its question, also one given before the app came`,
        everyRunIf(hasWatcher),
        async ({ page, baseURL }) => {
          await page.goto(`${baseURL}/icon.svg`);
          const visitor = new Visitor(page);
          const letGo = await holdScript(page);
          await page.goto('/', { waitUntil: 'commit' });
          await visitor.start();
          await visitor.button('visit.questions.urgent.answers.hurt').click();
          letGo();
          await expect(page.locator('.help')).toBeVisible();
          await settled(page);
          await touch(page);
          await press(page);
          await visitor.onQuestion('urgent');
          await touch(page);
          await press(page);
          await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
        },
      );
  });

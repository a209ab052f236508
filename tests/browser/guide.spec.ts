import type { Locator, Page } from '@playwright/test';
import { expectNoOverflow, wordsOf } from '../../scripts/verify/browser/visitor';
import { GuideAtWork } from './support/beside';
import { everyRunIf } from './support/everyRun';
import { legalLine } from './support/numbers';
import { expect, expectAccessible, test } from './support/test';
import { laptop } from './support/viewports';

test.use({ ...laptop, clock: 'stopped' });

const cityId = { urgent: 'none', needs: 'idCard', helpFor: 'me', borough: 'bronx', age: '21to64' } as const;

/** Text of less than 16 px that is in sight. */
const smallText = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
      .map((element) => element.textContent),
  );

/** Words that go over two lines. */
const brokenWords = (texts: Locator) =>
  texts.evaluateAll((all) =>
    all.flatMap(({ firstChild }) => {
      const range = document.createRange();
      return [...(firstChild?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        if (!firstChild) return [];
        range.setStart(firstChild, index);
        range.setEnd(firstChild, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );

test.describe('by keyboard alone', () => {
  test('a simple case, from choosing the language to the printed list, takes fewer than 15 key presses, and the list prints with nothing beside it', async ({
    page,
  }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin('es');
    await guide.answerAll(cityId);
    await guide.isDone();
    await guide.press('Enter');
    await expect(page.locator('.sheet [data-program="idnyc"]')).toBeVisible();
    expect(guide.presses).toBeLessThan(15);
    expect(guide.presses).toBeGreaterThan(Object.keys(cityId).length);
    await expect(page.locator('.sheet .english-side').first()).toBeVisible();
    await expect(page.locator('.for-people')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toBeVisible();
    for (const part of ['.guide-bar', '.leaving > .guide-side', '.leaving .people', '.leaving .list-code'])
      await expect(page.locator(part)).toBeHidden();
  });

  test('a number answers or picks, 0 does not know, Enter goes on, or says in the client’s language that there is no answer, Backspace goes back', async ({
    page,
  }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin('es');
    await guide.press('Enter');
    await guide.asks('urgent');
    await expect(page.locator('[data-side="client"] .error')).toHaveText(
      wordsOf('es')('visit.errors.chooseSome'),
    );
    await expectAccessible(page);
    await guide.press('5');
    await guide.asks('needs');
    await guide.press(...'42', ...'31');
    await expect(guide.choice('idCard')).toBeChecked();
    await expect(guide.choice('doctor')).toBeChecked();
    await guide.press('Enter');
    await guide.asks('helpFor');
    await guide.press('0');
    await guide.asks('borough');
    await guide.press('Backspace');
    await guide.asks('helpFor');
    await expect(guide.choice('notSure')).toHaveAttribute('aria-pressed', 'true');
    await guide.press('Backspace');
    await guide.asks('needs');
    await expect(guide.choice('idCard')).toBeChecked();
  });

  test('/ jumps to any question by its number or by arrow keys, without a text field', async ({ page }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin();
    await guide.press('/');
    await expect(page.locator('dialog[open] input')).toHaveCount(0);
    await expectAccessible(page);
    await guide.press(...guide.numberOf('insurance'));
    await expect(page.locator('dialog [data-pick="insurance"]')).toBeFocused();
    await guide.press('ArrowDown');
    await expect(page.locator('dialog [data-pick="pregnant"]')).toBeFocused();
    await guide.press('Enter');
    await guide.asks('pregnant');
    await guide.press('2');
    await guide.asks('urgent');
    await expect(guide.step('pregnant')).toHaveAttribute('data-state', 'answered');
  });

  test('a focused control handles Enter itself, and an open dialog handles all keys', async ({ page }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin();
    await guide.press('1');
    await guide.step('age').focus();
    await guide.press('Enter');
    await guide.asks('age');
    await expect(guide.step('urgent')).toHaveAttribute('data-state', 'matters');
    await guide.press('?', '3');
    await expect(page.locator('dialog[open] .keys')).toBeVisible();
    await guide.press('Escape');
    await expect(page.locator('.rows input:checked')).toHaveCount(0);
  });

  test('the keys can be turned off, and then Tab and Space are enough', { tag: '@long' }, async ({
    page,
  }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin();
    await guide.press('?');
    await expectAccessible(page);
    await page.locator('dialog[open] input[type="checkbox"]').press('Space');
    await guide.press('Escape', '5', 'n', '/', 'c');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(page.locator('.rows input:checked')).toHaveCount(0);
    await expect(page.locator('main .cap').first()).toBeVisible();
    await guide.choice('none').focus();
    await guide.press('Space');
    await guide.asks('needs');
  });
});

test.describe('the plan and the programs', () => {
  test('questions can be answered in any order, and each shows its state', { tag: '@long' }, async ({
    page,
  }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin();
    await expect(page.locator('[data-step]')).toHaveCount(21);
    await guide.toStep('age');
    await guide.answer('age', '21to64');
    await expect(guide.step('age')).toHaveAttribute('data-state', 'answered');
    await guide.answerAll({ urgent: 'none', needs: 'idCard' });
    await expect(guide.step('borough')).toHaveAttribute('data-state', 'matters');
    await expect(guide.step('diploma')).toHaveAttribute('data-state', 'settled');
    await guide.answerAll({ helpFor: 'me', borough: 'bronx' });
    await guide.isDone();
    await expect(page.locator('[data-done] [data-left]')).toHaveAttribute('data-left', '0');
  });

  test('a question that no longer matters says why, names the program, and offers no answer', async ({
    page,
  }) => {
    const guide = new GuideAtWork(page);
    const say = wordsOf('en');
    await guide.open();
    await guide.begin();
    await guide.answerAll({ urgent: 'none', needs: 'idCard', helpFor: 'me', borough: 'outsideState' });
    await guide.isDone();
    await guide.toStep('age');
    await expect(page.locator('.guide-side .notice')).toContainText(say('programs.programs.idnyc.title'));
    await expect(page.locator('.rows')).toHaveCount(0);
    await expectAccessible(page);
    await guide.press('Enter');
    await guide.isDone();
  });

  test('programs move as answers are given, and show their previous group', async ({ page }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin();
    await guide.answerAll({ urgent: 'none', needs: 'idCard', helpFor: 'me', borough: 'bronx' });
    await expect(guide.program('idnyc', 'possible')).toBeVisible();
    await guide.answer('age', '65plus');
    await expect(guide.program('idnyc', 'likely').locator('.was')).toBeVisible();
    await guide.toStep('age');
    await guide.answer('age', 'under10');
    await page.locator('[data-standing="unlikely"] > summary').click();
    await expect(guide.program('idnyc', 'unlikely')).toBeVisible();
  });

  test('the whole plan in words: each answer, and each reason why a question does not matter', {
    tag: '@long',
  }, async ({ page }) => {
    const guide = new GuideAtWork(page);
    const say = wordsOf('en');
    await guide.open();
    await guide.begin();
    await guide.answerAll({ urgent: 'none', needs: 'idCard', helpFor: 'me', borough: 'outsideState' });
    await guide.press('/');
    const stop = (question: string) => page.locator(`dialog [data-pick="${question}"] small`);
    await expect(stop('borough')).toContainText(say('visit.questions.borough.answers.outsideState'));
    await expect(stop('age')).toContainText(say('programs.programs.idnyc.title'));
    for (const reason of await page.locator('dialog [data-pick] small').all())
      await expect(reason).not.toBeEmpty();
    await expectAccessible(page);
  });

  test('what would settle a program is a button to that question', async ({ page }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin();
    await guide.answerAll({ ...cityId, age: 'notSure' });
    await guide.isDone();
    await guide.program('idnyc', 'possible').locator('[data-settle="age"]').click();
    await guide.answer('age', '18');
    await expect(guide.program('idnyc', 'likely')).toBeVisible();
    await expect(guide.program('idnyc', 'likely').locator('[data-settle]')).toHaveCount(0);
  });

  test('a program opens in both languages, with its reasons, its phone and the disclaimer', async ({
    page,
  }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin('es');
    await guide.answerAll(cityId);
    await guide.program('idnyc', 'likely').locator('button').first().click();
    const card = page.locator('dialog[open]');
    for (const tag of ['en', 'es']) {
      const say = wordsOf(tag);
      await expect(card).toContainText(say('programs.programs.idnyc.title'));
      await expect(card).toContainText(say('programs.conditions.livesInCity'));
      await expect(card).toContainText(say('visit.frame.disclaimer'));
    }
    await expect(card.getByRole('link', { name: '311' }).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('after an arrest its numbers open at once, with what to do and say', async ({ page }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin();
    await guide.answer('urgent', 'taken');
    const help = page.locator('dialog[open]');
    await expect(help.getByText(legalLine).first()).toBeVisible();
    for (const words of ['do', 'say'])
      await expect(help).toContainText(wordsOf('en')(`visit.help.taken.${words}`));
    await expect(help.locator('.contact').first()).not.toContainText('911');
    await expectAccessible(page);
    await guide.press('Escape');
    await expect(guide.program('nyifup', 'urgent').locator('.phone').first()).toBeVisible();
    await guide.asks('needs');
  });
});

test.describe('a family of three', () => {
  test('shares the family’s answers, asks only the rest, and produces one merged list', async ({ page }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin('es');
    await guide.answerAll(cityId);
    await guide.addPerson(1);
    await guide.answer('needs', ['idCard', 'doctor']);
    await guide.asks('age');
    await expect(guide.step('borough')).toHaveAttribute('data-state', 'answered');
    await guide.answer('age', 'under10');
    await guide.answer('insurance', 'no');
    await guide.isDone();
    await guide.addPerson(3);
    await guide.answer('needs', 'doctor');
    await guide.answerAll({ age: '65plus', insurance: 'no' });
    await guide.isDone();
    await expect(page.locator('[data-person]')).toHaveCount(3);
    await expectAccessible(page);
    await guide.press('Enter');

    await expect(page.locator('[data-together="idnyc"]')).toHaveAttribute('data-people', '0');
    await expect(page.locator('[data-together="child-health-plus"]')).toHaveAttribute('data-people', '1');
    await expect(page.locator('[data-together="medicaid-65"]')).toHaveAttribute('data-people', '2');
    for (const program of ['idnyc', 'medicaid-65'])
      await expect(page.locator(`.sheet [data-program="${program}"]`)).toHaveCount(1);
    await expect(page.locator('.sheet [data-program="medicaid-65"] .for-people')).toHaveText([
      'Para: Madre o padre 1',
      'For: Parent 1',
    ]);
    await expect(page.locator('.sheet .papers')).toHaveCount(1);
    await expect(page.locator('.sheet .papers .own').first()).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page);

    await page.locator('[data-together="idnyc"] input').uncheck();
    await expect(page.locator('.sheet [data-program="idnyc"]')).toHaveCount(0);
    await guide.press('Backspace');
    await page.locator('[data-person="0"]').click();
    await expect(guide.step('age')).toHaveAttribute('data-state', 'answered');
  });

  test('a person added by mistake can be removed after one more question', { tag: '@long' }, async ({
    page,
  }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin();
    await guide.answerAll({ urgent: 'none' });
    await guide.addPerson(4);
    await expect(page.locator('[data-person]')).toHaveCount(2);
    await page.locator('.plan > .quiet').click();
    await page.locator('dialog[open] .strong').click();
    await expect(page.locator('[data-person]')).toHaveCount(1);
  });
});

/** CSS pixels by which the page is longer than the window. */
const excessHeight = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);

test('at 1,366 px the end stands in three columns of 16 px: sheet, what goes on it, and how to take it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const guide = new GuideAtWork(page);
  await guide.open();
  await guide.begin('es');
  await guide.answerAll(cityId);
  await guide.isDone();
  await expect(page.locator('.plan [data-state="matters"], .plan > ol [data-state="settled"]')).toHaveCount(
    0,
  );
  for (const part of ['[data-standing="likely"]', '[data-done] .button.main'])
    await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
  expect(await smallText(page)).toEqual([]);
  expect(await excessHeight(page)).toBeLessThanOrEqual(1);
  await guide.press('Enter');
  await expect(page.locator('.leaving')).toBeVisible();
  expect(await excessHeight(page), 'each part scrolls by itself').toBeLessThanOrEqual(1);
  const parts = ['.leaving .sheet', '.choosing', '.leaving [data-print]', '.leaving .list-code .qr'];
  const sides = await Promise.all(
    parts.slice(0, 3).map(async (part) => (await page.locator(part).boundingBox())?.x ?? 0),
  );
  expect(sides).toEqual([...new Set(sides)].toSorted((one, other) => one - other));
  expect(await smallText(page)).toEqual([]);
  // Whatever the sheet shows, the others stay.
  await page.locator('.sheet .papers').last().scrollIntoViewIfNeeded();
  for (const part of ['.choosing h2', ...parts.slice(2)])
    await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await expectNoOverflow(page);
});

test('"what if" works with the same keys and leads back to another question', { tag: '@long' }, async ({
  page,
}) => {
  const guide = new GuideAtWork(page);
  await guide.open();
  await guide.begin();
  await guide.answerAll(cityId);
  await guide.press('w', ...guide.numberOf('borough'), 'Enter', '7');
  await expect(page.locator('[data-move="idnyc"]')).toHaveAttribute('data-to', 'unlikely');
  await guide.press('1');
  await expect(page.locator('[data-move]')).toHaveCount(0);
  await guide.press('Backspace', ...guide.numberOf('age'), 'Enter', '1');
  await expect(page.locator('dialog [data-question="age"] input:checked')).toHaveValue('under10');
  await expect(page.locator('[data-move="idnyc"]')).toHaveAttribute('data-to', 'unlikely');
  await guide.press('Escape');
  await guide.isDone();
  await expect(guide.program('idnyc', 'likely')).toBeVisible();
});

test('"what if" shows which programs another answer would move, and changes the visit only when applied', async ({
  page,
}) => {
  const guide = new GuideAtWork(page);
  await guide.open();
  await guide.begin();
  await guide.answerAll(cityId);
  await guide.press('w', ...guide.numberOf('borough'), 'Enter');
  await expectAccessible(page);
  await page.locator('dialog input[value="outsideState"]').check();
  await expect(page.locator('[data-move="idnyc"]')).toHaveAttribute('data-to', 'unlikely');
  await guide.press('Escape');
  await expect(guide.program('idnyc', 'likely')).toBeVisible();
  await guide.press('w', ...guide.numberOf('borough'), 'Enter');
  await page.locator('dialog input[value="outsideState"]').check();
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-standing="unlikely"] [data-program="idnyc"]')).toHaveCount(1);
  await expect(page.locator('[data-standing="likely"] [data-program="idnyc"]')).toHaveCount(0);
});

test('when shown to the client, the screen has only the question in their language', async ({ page }) => {
  const guide = new GuideAtWork(page);
  await guide.open();
  await guide.begin('ar');
  await guide.answerAll({ urgent: 'none' });
  await guide.press(...'42', 'c');
  await expect(guide.choice('idCard')).toBeChecked();
  await page.locator('.shown details.why summary').click();
  await expect(page.getByText(wordsOf('ar')('visit.questions.needs.why'))).toBeVisible();
  for (const part of ['.plan', '.programs', '.guide-side', '.guide-bar', '.guide-words'])
    await expect(page.locator(part).filter({ visible: true })).toHaveCount(0);
  const box = await page.locator('.shown').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 1280, height: 800 });
  await expectAccessible(page);
  await page.getByText(wordsOf('ar')('visit.questions.needs.answers.doctor'), { exact: true }).click();
  await page.locator('[data-go-on]').click();
  await guide.asks('helpFor');
  await guide.press('c');
  await expect(page.locator('.plan')).toBeVisible();
  await expect(guide.step('needs')).toHaveAttribute('data-state', 'answered');
});

test('reading aloud in guide mode reads the client’s side only', { tag: '@long' }, async ({ page }) => {
  const guide = new GuideAtWork(page);
  await guide.open();
  await guide.begin('es');
  await guide.press('l');
  await expect(page.locator('.aloud [data-does="leave"]')).toBeVisible();
  await expectAccessible(page);
  await guide.press('l');
  await page.locator('.aloud [data-does="next"]').click();
  const lit = page.locator('.lit');
  await expect(lit).toBeVisible();
  expect(await lit.evaluate((line) => line.closest('[data-side="client"]') !== null)).toBe(true);
  await expect(lit).toHaveText(wordsOf('es')('visit.questions.urgent.title'));
  await guide.press('5', 'Enter');
  await guide.asks('needs');
  await expect(lit).toHaveCount(0);
});

test('the client’s wording says "you", the guide’s "this person"', async ({ page }) => {
  const guide = new GuideAtWork(page);
  await guide.open();
  await guide.begin('es');
  await guide.answer('urgent', 'none');
  await expect(page.locator('.guide-side h2')).toHaveText(wordsOf('en')('guide.them.needs'));
  await guide.answerAll({ needs: 'work', helpFor: 'me' });
  await guide.asks('work');
  const first = page.locator('.rows .choice').first();
  await expect(first.locator('.client-words')).toHaveText(
    wordsOf('es')('visit.questions.work.answers.unpaid'),
  );
  await expect(first.locator('.guide-words')).toHaveText(
    wordsOf('en')('visit.questions.work.answers.unpaid_person'),
  );
});

test('the card of papers stands in both languages, and a question brings the words it needs', async ({
  page,
}) => {
  const guide = new GuideAtWork(page);
  await guide.open();
  await guide.begin('ru');
  await guide.press('p');
  await expect(page.locator('dialog [data-term]')).toHaveCount(9);
  await expect(page.locator('dialog [data-term] .paper-picture')).toHaveCount(9);
  await expect(page.locator('dialog [data-term="noticeToAppear"] [lang="ru"]')).toBeVisible();
  await expectAccessible(page);
  await guide.press('Escape');
  await guide.toStep('court');
  await page.locator('.guide-side .term summary').first().click();
  await expect(page.locator('.guide-side .term p').first()).toBeVisible();
  await expectAccessible(page);
});

test.describe('the next client', () => {
  test('starts with one key and a confirmation, with nothing left of the previous one', async ({ page }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin('es');
    await guide.answerAll(cityId);
    await guide.addPerson(2);
    await guide.press('n');
    await expectAccessible(page);
    await guide.press('Enter');
    await expect(page.locator('[data-person]')).toHaveCount(2);
    await guide.press('n');
    await page.locator('dialog[open] .strong').click();
    await expect(page.locator('[data-pick="es"]')).toBeVisible();
    await expectAccessible(page);
    await guide.begin('ko');
    await expect(page.locator('[data-person]')).toHaveCount(1);
    await expect(page.locator('[data-state="answered"]')).toHaveCount(0);
    await expect(page.locator('.rows input:checked')).toHaveCount(0);
    await expect(page.locator('[lang="es"]')).toHaveCount(0);
  });

  test('a page that was left is not restored with the previous client’s answers', async ({
    page,
    baseURL,
  }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await guide.begin();
    await guide.answerAll({ urgent: 'none', needs: 'idCard' });
    await page.goto(`${baseURL}/icon.svg`);
    await page.goBack();
    await expect(page.locator('main')).toBeVisible();
    await expect(page.locator('[data-state="answered"]')).toHaveCount(0);
  });
});

test.describe('quick exit', () => {
  test.use({ allow: { foreignRequest: /^https:\/\/weather\.gov\/$/ } });
  for (const [name, leave] of [
    ['the button', (guide: GuideAtWork) => guide.page.locator('a.leave').click()],
    [
      'three presses of Shift on the client’s screen',
      (guide: GuideAtWork) => guide.press('Shift', 'Shift', 'Shift'),
    ],
  ] as const)
    test(`by ${name} shows the weather and nothing of ours`, async ({ page }) => {
      await page.route('https://weather.gov/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title>' }),
      );
      const guide = new GuideAtWork(page);
      await guide.open();
      await guide.begin();
      await guide.answerAll({ urgent: 'none' });
      if (name !== 'the button') await guide.press('c');
      await leave(guide);
      await expect(page).toHaveTitle('Weather');
    });
});

for (const [name, emulation] of [
  ['the dark', { colorScheme: 'dark' }],
  ['forced colors', { forcedColors: 'active' }],
  ['more contrast', { contrast: 'more' }],
] as const)
  test(`in ${name} the guide’s screens can be read`, everyRunIf(name === 'the dark'), async ({ page }) => {
    await page.emulateMedia(emulation);
    const guide = new GuideAtWork(page);
    await guide.open();
    await expectAccessible(page);
    await guide.begin();
    await guide.answerAll({ ...cityId, age: 'notSure' });
    await guide.isDone();
    await expectAccessible(page);
    await guide.toStep('age');
    await guide.asks('age');
    await expectAccessible(page);
    await guide.press('6', 'Enter', 'Enter');
    await expect(page.locator('.sheet')).toBeVisible();
    await expectAccessible(page);
  });

test.describe('guide and kiosk mode are never combined', () => {
  test('the guide’s page is no kiosk, and its address says nothing', async ({ page }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    expect(new URL(page.url()).search).toBe('');
    await expect(page.locator('.attract, .still-there, [data-kiosk]')).toHaveCount(0);
  });

  for (const query of ['?mode=kiosk', '?mode=kiosk&mode=guide', '', '?mode=Guide'])
    test.describe(() => {
      // A build without the center's settings has nothing for the wall, and says so.
      test.use({ allow: { errorResponse: /\/(kiosk\/|center\.json)/ } });
      test(
        `"${query}" opens no guide, whatever keys are pressed`,
        everyRunIf(query.startsWith('?mode=kiosk&')),
        async ({ page }) => {
          await page.goto(`/${query}`, { waitUntil: 'networkidle' });
          for (const key of ['?', '/', 'n', 'w', 'p', 'c', '5']) await page.keyboard.press(key);
          await expect(page.locator('main.guide, .guide-bar, .guide-dialog')).toHaveCount(0);
        },
      );
    });
});

for (const [name, size] of [
  ['a laptop', { width: 1280, height: 800 }],
  ['a tablet held across', { width: 1024, height: 768 }],
  ['a tablet', { width: 820, height: 1180 }],
  ['a small tablet', { width: 768, height: 1024 }],
] as const)
  test(
    `on ${name} the main action is in sight on every question without scrolling the page`,
    everyRunIf(name === 'a laptop'),
    async ({ page }) => {
      await page.setViewportSize(size);
      const guide = new GuideAtWork(page);
      await guide.open();
      await guide.begin('ru');
      for (const question of await page.locator('[data-step]').all()) {
        // The first one is there already; a press on it would only bring its stop into sight.
        if ((await question.getAttribute('aria-current')) === null) await question.click();
        await expect(question).toHaveAttribute('aria-current', 'step');
        // Where one touch answers, the answers are the action.
        const action = await page.locator('[data-go-on], .rows:not(:has(~ * [data-go-on]))').boundingBox();
        expect(action && action.y + action.height).toBeLessThanOrEqual(size.height);
        expect(await page.evaluate(() => scrollY)).toBe(0);
        expect(await brokenWords(page.locator('[data-go-on] > span'))).toEqual([]);
        if (size.width > size.height)
          for (const part of ['.plan', '.programs h2', '.programs > .hint:last-child'])
            await expect(page.locator(part)).toBeInViewport({ ratio: 0.9 });
        await expectNoOverflow(page);
      }
      // One under the other, each as wide as their column.
      const narrow = await page
        .locator('.standings')
        .evaluate(
          (column) =>
            [...column.children].filter(({ clientWidth }) => clientWidth < 0.9 * column.clientWidth).length,
        );
      expect(narrow).toBe(0);
    },
  );

test.describe('on paper', () => {
  // What is fetched at its need is shown a moment after it has come.
  test.use({ clock: 'runs' });
  test('answers circled on paper are entered by the same numbers, in the same order', async ({ page }) => {
    const guide = new GuideAtWork(page);
    const say = wordsOf('es');
    await guide.open();
    await page.locator('.beginning .guide-side .quiet').click();
    const circled: [string, string][] = [];
    for (const [question, choice] of Object.entries(cityId)) {
      const words = say(`visit.questions.${question}.answers.${choice}`);
      const row = page
        .locator(`[data-asks="${question}"] [lang="es"] li`)
        .filter({ hasText: new RegExp(`^\\S+ ${words.replace(/[()?.]/g, '\\$&')}$`) });
      circled.push([question, (await row.locator('.cap').textContent()) ?? '']);
    }
    await page.locator('.paper-tools .quiet').click();
    await guide.begin('es');
    for (const [question, number] of circled) {
      await guide.asks(question);
      await guide.press(...number);
      if (question === 'needs') await guide.press('Enter');
    }
    await guide.isDone();
    await expect(guide.program('idnyc', 'likely')).toBeVisible();
  });

  test('the paper form has both languages and the numbers of the screen, and prints alone', {
    tag: '@long',
  }, async ({ page }) => {
    const guide = new GuideAtWork(page);
    await guide.open();
    await page.locator('.beginning .guide-side .quiet').click();
    await expect(page.locator('[data-paper] [lang="es"]').first()).toBeVisible();
    await page.locator('.paper-tools fieldset').first().getByRole('button', { name: 'العربية' }).click();
    const paper = page.locator('[data-paper]');
    await expect(paper.locator('[lang="ar"]').first()).toHaveAttribute('dir', 'rtl');
    await expect(paper.locator('[data-asks]')).toHaveCount(19);
    await expect(paper.locator('[data-asks="income"]')).toHaveCount(0);
    await expect(paper.locator('[data-asks="insurance"] .asks').last()).toContainText(
      `${guide.numberOf('insurance').join('')}. `,
    );
    await expect(paper.locator('[data-asks="borough"] [lang="en"] .cap').nth(3)).toHaveText('4');
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(paper).toBeVisible();
    await expect(page.locator('.paper-tools')).toBeHidden();
    await expect(page.locator('.guide-bar')).toBeHidden();
  });
});

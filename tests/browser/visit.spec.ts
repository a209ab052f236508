import { seen } from '../../scripts/verify/browser/pace';
import { expectNoOverflow, Visitor } from '../../scripts/verify/browser/visitor';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { type ProgramId, programOf, programs } from '../../src/catalog/programs';
import { adviceFor } from '../../src/eligibility/judge';
import { everyRunIf } from './support/everyRun';
import { legalLine, telOf } from './support/numbers';
import { standing } from './support/standing';
import { toResults } from './support/takingAlong';
import { expect, expectAccessible, test } from './support/test';

test.use({ clock: 'stopped' });

const tags = ['en', 'es'];

for (const tag of tags) {
  test.describe(tag, everyRunIf(tag === 'es'), () => {
    test('somebody whose husband is held by ICE reaches his free lawyer, by touch at 360 pixels', async ({
      page,
    }) => {
      const visitor = new Visitor(page, tag);
      await visitor.open();
      await visitor.start();
      await visitor.answer('urgent', 'taken');
      await expect(visitor.heading()).toHaveText(visitor.say('visit.help.heading'));
      await expect(page.locator('.danger').first().getByText(legalLine)).toBeVisible();
      await expectNoOverflow(page);
      await visitor.closeHelp();
      await visitor.answer('needs', 'lawyer');
      await visitor.answer('helpFor', 'someoneElse');
      await visitor.answer('custody', 'immigration');
      await visitor.answer('court', 'notSure');
      await visitor.answer('borough', 'queens');
      await visitor.answer('age', '21to64');
      await visitor.answer('legalTopic', 'skipped');
      await visitor.answer('lawyer', 'no');
      await visitor.answer('childInCase', 'no');
      await visitor.answer('publicSchool', 'no');
      await visitor.seeResults();
      await visitor.review();
      await visitor.seeResults();
      const call = page.locator('.call').first();
      await expect(call).toContainText(visitor.say('visit.results.urgent'));
      await expect(call.getByRole('link', { name: legalLine })).toHaveAttribute('href', telOf(legalLine));
      // The first of his free lawyers whose program has not ended.
      const free: ProgramId = standing('nyifup', 'likely') === 'unlikely' ? 'rapid-response' : 'nyifup';
      const lawyer = await visitor.openCard(free);
      await expect(visitor.verdictAbove(free)).toContainText(
        visitor.say(`visit.results.${standing(free, 'likely')}`),
      );
      await expect(page.locator('.card').first()).toContainText(
        visitor.say(`programs.programs.${free}.title`),
      );
      const advice = adviceFor(programOf(free), { helpFor: 'someoneElse', custody: 'immigration' });
      for (const { words } of advice.filter(({ kind }) => kind !== 'caution'))
        await expect(lawyer.getByText(visitor.say(`programs.advice.${words}`))).toBeVisible();
      await expectNoOverflow(page);
    });

    test('somebody who skips every question still gets the general helplines', async ({ page }) => {
      const visitor = new Visitor(page, tag);
      await visitor.open();
      await visitor.start();
      await visitor.answerTheRest(() => 'skipped');
      await visitor.seeResults();
      for (const door of ['nyc-311', 'moia-hotline']) await expect(visitor.card(door)).toBeVisible();
      const services = visitor.say('programs.programs.city-services.title');
      await expect(page.locator('.band.information', { hasText: services })).not.toHaveCount(0);
      const ended = programs.filter(({ kind, status }) => kind === 'judged' && status.state === 'ended');
      await expect(page.locator('.band.unlikely .card')).toHaveCount(ended.length);
    });
  });
}

test('two quick touches answer one question, on Continue and on an answer', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await page.locator('input[value="idCard"]').click();
  await visitor.button('visit.frame.continue').dblclick();
  await visitor.onQuestion('helpFor');
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
  await visitor.onQuestion('helpFor');
  await seen(page);
  await page.locator('[value="me"]').dblclick();
  await visitor.onQuestion('borough');
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
});

test('an arrow key sends no answer, and Back shows the one that a touch has sent', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({ urgent: 'none', needs: 'idCard' });
  await visitor.onQuestion('helpFor');
  await page.locator('[value="me"]').focus();
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'End', 'm']) await page.keyboard.press(key);
  await visitor.onQuestion('helpFor');
  await page.locator('[value="myChild"]').focus();
  await page.keyboard.press('Space');
  await visitor.onQuestion('borough');
  await visitor.button('visit.frame.back').click();
  await expect(page.locator('[aria-pressed=true]')).toHaveAttribute('value', 'myChild');
});

test.describe('without the offline cache', () => {
  test.use({ serviceWorkers: 'block', allow: { failedRequest: /./ } });
  test('after the first answer the results load without a network', async ({ page }) => {
    const fetched: string[] = [];
    page.on('requestfinished', (request) => fetched.push(new URL(request.url()).pathname));
    const visitor = new Visitor(page, 'es');
    await visitor.open();
    await visitor.start();
    await visitor.answer('urgent', 'none');
    for (const part of [/\/form-.+js$/, /\/results-.+js$/, /\/results-.+css$/, /\/programs-/, /\/handoff-/])
      await expect.poll(() => fetched.some((path) => part.test(path)), `${part}`).toBe(true);
    await page.route('**', (route) => route.abort());
    await visitor.answerAll({ needs: 'idCard', helpFor: 'me', borough: 'bronx', age: '16to17' });
    await visitor.seeResults();
    await expect(visitor.verdictAbove('idnyc')).toContainText(
      visitor.say(`visit.results.${standing('idnyc', 'likely')}`),
    );
  });
});

test('by keyboard alone: a card for a New Yorker of 16, and the focus is always on the new heading', async ({
  page,
}) => {
  const visitor = new Visitor(page);
  await visitor.open();
  const tabTo = async (key: string) => {
    for (let presses = 0; presses < 60; presses++) {
      const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.trim().startsWith(visitor.say(key))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${key}.`);
  };
  await tabTo('visit.welcome.start');
  await page.keyboard.press('Enter');
  await expect(visitor.heading()).toBeFocused();
  await tabTo('visit.questions.urgent.answers.none');
  await page.keyboard.press('Enter');
  await visitor.onQuestion('needs');
  await expect(visitor.heading()).toBeFocused();
  const choose = async (value: string) => {
    await page.locator(`form [value="${value}"]`).focus();
    await seen(page);
    await page.keyboard.press('Space');
    if (value === 'idCard') await page.keyboard.press('Enter');
  };
  await choose('idCard');
  await visitor.onQuestion('helpFor');
  await choose('me');
  await visitor.onQuestion('borough');
  await expect(visitor.heading()).toBeFocused();
  await choose('bronx');
  await visitor.onQuestion('age');
  await choose('16to17');
  await visitor.seeResults();
  await expect(visitor.heading()).toBeFocused();
  await expect(visitor.verdictAbove('idnyc')).toContainText(
    visitor.say(`visit.results.${standing('idnyc', 'likely')}`),
  );
});

test('Continue without an answer says what is wrong, moves there, and says so in the title', async ({
  page,
}) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await visitor.onQuestion('needs');
  await visitor.button('visit.frame.continue').click();
  const problem = page.locator('.problem');
  await expect(problem).toBeFocused();
  await expect(problem).toContainText(visitor.say('visit.errors.chooseSome'));
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
  await problem.getByRole('link').click();
  await expect(page.locator('input[value="lawyer"]')).toBeFocused();
  await page.locator('input[value="rights"]').click();
  await visitor.button('visit.frame.continue').click();
  await visitor.onQuestion('helpFor');
  await expect(page).not.toHaveTitle(/^Error: /);
});

test('a changed answer drops the answers that no longer count, says so, and keeps the rest', async ({
  page,
}) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({
    urgent: 'none',
    needs: ['doctor'],
    helpFor: 'me',
    borough: 'queens',
    age: '21to64',
    insurance: 'no',
    pregnant: 'no',
  });
  await visitor.seeResults();
  await visitor.review();
  const change = (question: string) =>
    page.getByRole('button', {
      name: visitor.say('visit.review.changeWhich', {
        question: visitor.say(`visit.questions.${question}.title`),
      }),
    });
  await change('needs').click();
  await expect(page.locator('input[value="doctor"]')).toBeChecked();
  await page.locator('input[value="doctor"]').click();
  await visitor.answer('needs', 'idCard');
  await visitor.onReview();
  await expect(page.locator('.notice')).toContainText(visitor.say('visit.questions.insurance.title'));
  await expect(change('borough')).toBeVisible();
  await expect(change('insurance')).toHaveCount(0);
});

test('an open question of a result can be answered on the result itself', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({
    urgent: 'none',
    needs: ['idCard'],
    helpFor: 'myChild',
    borough: 'bronx',
    age: 'notSure',
  });
  await visitor.seeResults();
  const card = await visitor.openCard('idnyc');
  await expect(visitor.verdictAbove('idnyc')).toContainText(
    visitor.say(`visit.results.${standing('idnyc', 'possible')}`),
  );
  await card.locator('.settle button').first().click();
  await card.locator('[value="under10"]').click();
  const unlikely = page.locator('.band.unlikely .card', {
    hasText: visitor.say('programs.conditions.atLeast10'),
  });
  await expect(unlikely).toBeInViewport();
  await expect(unlikely.getByRole('heading', { level: 3 })).toBeFocused();
});

test('Back, the browser’s Back and Escape all mean the question before', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({ urgent: 'none', needs: ['work'], helpFor: 'me' });
  await visitor.onQuestion('work');
  await visitor.button('visit.frame.back').click();
  await visitor.onQuestion('helpFor');
  await expect(page.locator('[value="me"]')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await visitor.onQuestion('needs');
  await expect(page.locator('input[value="work"]')).toBeChecked();
});

test('the language can change in the middle, and the answers stay', async ({ page }) => {
  const visitor = new Visitor(page);
  const hablante = new Visitor(page, 'es');
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({ urgent: 'none', needs: ['learn'], helpFor: 'me' });
  await visitor.onQuestion('borough');
  await page.locator('.bar-button', { has: page.locator('[data-icon="language"]') }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Español', exact: true }).click();
  await expect(visitor.heading()).toHaveText(hablante.say('visit.questions.borough.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await hablante.button('visit.frame.back').click();
  await expect(page.locator('[value="me"]')).toHaveAttribute('aria-pressed', 'true');
});

test('starting over asks first, then forgets everything', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({ urgent: 'none', needs: ['doctor'] });
  await visitor.button('visit.frame.startOver').click();
  await visitor.button('visit.frame.startOverNo').click();
  await visitor.onQuestion('helpFor');
  await visitor.button('visit.frame.startOver').click();
  await visitor.button('visit.frame.startOverYes').click();
  await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await expect(page.locator('input:checked, [aria-pressed=true]')).toHaveCount(0);
});

test('a page that was left is restored as the welcome, never with answers', async ({ page, baseURL }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({ urgent: 'hurt' });
  await page.goto(`${baseURL}/icon.svg`);
  await page.goBack();
  await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
});

for (const [name, emulation] of [
  ['dark', { colorScheme: 'dark' }],
  ['forced colors', { forcedColors: 'active' }],
  ['more contrast', { contrast: 'more' }],
] as const) {
  test(`in ${name} every screen of a visit can be read`, everyRunIf(name === 'dark'), async ({ page }) => {
    await page.emulateMedia(emulation);
    const visitor = new Visitor(page);
    await visitor.open();
    await expectAccessible(page);
    await visitor.start();
    await visitor.answerAll({ urgent: 'none', needs: ['idCard'] });
    await expectAccessible(page);
    await visitor.answerAll({ helpFor: 'me', borough: 'bronx', age: '65plus' });
    await visitor.seeResults();
    await expectAccessible(page);
  });
}

for (const [name, size] of [
  ['320 pixels, which is 400 % of a laptop', { width: 320, height: 256 }],
  ['a small phone', { width: 320, height: 568 }],
  ['a wall', { width: 1080, height: 1920 }],
  ['a laptop', { width: 1280, height: 800 }],
] as const) {
  test(
    `nothing overflows sideways on ${name}`,
    everyRunIf(size.height === 256 || name === 'a wall'),
    async ({ page }) => {
      await page.setViewportSize(size);
      const visitor = new Visitor(page);
      await visitor.open();
      await expectNoOverflow(page);
      await visitor.start();
      await expectNoOverflow(page);
      await visitor.answerAll({ urgent: 'none', needs: ['doctor', 'work'] });
      await visitor.answerAll({ helpFor: 'me', borough: 'bronx', age: '65plus' });
      await expectNoOverflow(page);
      await visitor.button('visit.question.soFar').click();
      await expect(visitor.heading()).toHaveText(visitor.say('visit.results.heading'));
      await expectNoOverflow(page);
    },
  );
}

test.describe('without our script', () => {
  test.use({ javaScriptEnabled: false, allow: { failedRequest: /csp$/ } });
  test('the welcome can be read, and every language is a link away', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: '한국어' })).toHaveAttribute('href', '/ko/');
    await expect(page.locator('.lost-note .never')).toBeVisible();
  });
});

test('on a phone the first number to call is in sight, and the whole list is a few screens long', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  // A day on which no advice is too old to be shown.
  await page.clock.setSystemTime(Date.parse(gatheredOn) + 86_400_000);
  const needs = ['doctor', 'work'];
  await toResults(page, 'en', { urgent: 'none', needs, helpFor: 'me', borough: 'bronx', work: ['unpaid'] });
  await expect(page.locator('.call .phone').first()).toBeInViewport({ ratio: 1 });
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
  expect(screens).toBeLessThan(5);
  await expect(page.locator('.caution').first()).toBeAttached();
  const cautions = await page.locator('.caution').allInnerTexts();
  expect(new Set(cautions).size).toBe(cautions.length);
  const folded = page.locator('.card.folded summary').first();
  await folded.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card.folded .say').first()).toBeVisible();
});

test('what is folded on the screen is open on paper', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.button('visit.questions.urgent.answers.none').click();
  await visitor.answerAll({ needs: ['doctor'], helpFor: 'me' });
  await visitor.button('visit.question.soFar').click();
  const say = page.getByText(visitor.say('programs.programs.crisis-988.say')).first();
  await expect(say).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(say).toBeVisible();
});

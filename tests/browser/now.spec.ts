import { Visitor, wordsOf } from '../../scripts/verify/browser/visitor';
import { lifeOf } from '../../src/catalog/freshness';
import { programs } from '../../src/catalog/programs';
import { answersAt } from '../../src/handoff/answering';
import { contentDate } from '../../src/kiosk/edition';
import { stopClock } from './support/clock';
import { legalLine } from './support/numbers';
import { expect, test } from './support/test';

const say = wordsOf('en');

test('on Christmas the emergency numbers say that they may be closed, and the text follows the clock', async ({
  page,
}) => {
  await stopClock(page, new Date('2026-12-25T16:00:00Z'));
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.button('visit.frame.helpNow').click();
  const hotline = page.locator('.contact', { hasText: legalLine }).first();
  // Its hours are a fact: a moment when it is open, and a later one when it is not.
  const hours = Array.from({ length: 96 }, (_, at) => new Date(Date.UTC(2026, 11, 28, at)));
  const open = hours.find((hour) => answersAt('moia-hotline', hour));
  const closed = hours.find((hour) => open && hour > open && !answersAt('moia-hotline', hour));
  if (!open || !closed) throw new Error('The line is not open for a part of the week: show this on another.');
  await expect(hotline).toContainText(say('visit.hours.holiday'));
  await expect(hotline).not.toContainText('Open now');
  await page.clock.setFixedTime(open);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(hotline).toContainText('Open now, until');
  await page.clock.setFixedTime(closed);
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await expect(hotline).toContainText('Closed now. Opens');
  await page.emulateMedia({ media: 'print' });
  await expect(hotline.locator('.now')).toBeHidden();
  await expect(hotline.locator('.hours')).toContainText(/\d\s(AM|PM)/);
});

test('a device clock of 1970 is reported as wrong, on the results and on the page of all help', async ({
  page,
}) => {
  await stopClock(page, new Date('1970-01-05T16:00:00Z'));
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.button('visit.frame.helpNow').click();
  await expect(page.locator('main')).toContainText(say('visit.results.clockWrong'));
  await expect(page.locator('main')).not.toContainText(/open now|closed now/i);
  await page.goto('/en/all/');
  await expect(page.getByText(say('visit.results.clockWrong'))).toBeVisible();
  await expect(page.getByText(say('visit.results.tooOld'))).toBeHidden();
});

test('in 2030 the page of all help hides expired facts and says so', async ({ page }) => {
  await page.goto('/en/all/');
  const cards = page.locator('.card');
  const all = await cards.filter({ visible: true }).count();
  expect(all).toBeGreaterThan(20);
  await expect(page.getByText(say('visit.results.tooOld'))).toBeHidden();
  await stopClock(page, new Date('2030-06-03T16:00:00Z'));
  await page.reload();
  await expect(page.getByText(say('visit.results.tooOld'))).toBeVisible();
  // Only 311, 911 and 988 never expire.
  const lasting = programs.filter((program) => lifeOf(program).shown === null);
  await expect(cards.filter({ visible: true })).toHaveCount(lasting.length);
  const numbers = await page.locator('main .phone').filter({ visible: true }).allTextContents();
  expect([...new Set(numbers)].sort()).toEqual(['311', '988']);
  await expect(page.locator('main section h2').filter({ visible: true })).toHaveCount(3);
  await page.goto('/en/idnyc/');
  await expect(page.getByText(say('visit.results.tooOld'))).toBeVisible();
  await expect(page.locator('main .contact').filter({ visible: true })).toHaveCount(0);
});

test('without our script the page of all help says how old its facts are', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: `${baseURL}` });
  await page.goto('/en/all/');
  await expect(page.locator('main')).toContainText(`Facts checked`);
  await expect(page.locator('main')).toContainText(contentDate.slice(0, 4));
  await expect(page.getByText(say('visit.results.clockWrong'))).toBeHidden();
  await page.close();
});

test('the page of all help can keep only what answers at this hour', async ({ page }) => {
  const sundayNight = new Date('2026-11-30T03:30:00Z');
  await stopClock(page, sundayNight);
  await page.goto('/en/all/');
  const cards = page.locator('.card').filter({ visible: true });
  const all = await cards.count();
  await page.getByRole('checkbox', { name: say('visit.all.answering') }).check();
  const answering = programs.filter(({ contacts: [first = '311'] }) => answersAt(first, sundayNight));
  await expect(cards).toHaveCount(answering.length);
  await expect(page.locator('section.band').filter({ visible: true })).not.toHaveCount(0);
  await page.getByRole('checkbox').uncheck();
  await expect(cards).toHaveCount(all);
});

import { expect, type Page, test } from '@playwright/test';
import { type PlantedLeak, plantedLeaks } from '../../scripts/verify/browser/plantedLeaks';
import { leaks, look, sinks } from '../../scripts/verify/browser/sinks';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { spoiledSite, testsThatFail } from './support/spoiled';

test.use({ serviceWorkers: 'allow' });

/** The text for each planted leak: unique answers, and for the heap one that it can recognize. */
const canaryOf = ({ sink }: PlantedLeak, at: number) =>
  sink === 'heap' ? 'court=orderOrCheckIn' : `needs=planted${at}.`;
const plantInto = (page: Page, { plant }: PlantedLeak, text: string) =>
  page.evaluate(plant as (text: string) => Promise<void>, text);

test.describe.configure({ timeout: 90_000 });

test('each of many leaks at once is found where it was planted, and in no other place', async ({
  page,
  baseURL,
}) => {
  const watched = await look(page, `${baseURL}`);
  await new Visitor(page).open();
  const expected: Record<string, string[]> = {};
  for (const [at, leak] of plantedLeaks.entries()) {
    const canary = canaryOf(leak, at);
    expected[leak.sink] = [...(expected[leak.sink] ?? []), canary];
    await plantInto(page, leak, canary);
  }
  await expect.poll(() => leaks(watched, plantedLeaks.map(canaryOf)), { timeout: 60_000 }).toEqual(expected);
});

test('without a leak nothing is found', async ({ page, baseURL }) => {
  const watched = await look(page, `${baseURL}`);
  await new Visitor(page).open();
  expect(await leaks(watched, plantedLeaks.map(canaryOf))).toEqual({});
});

test('text on the screen is found in every sink that shows it', async ({ page, baseURL }) => {
  const watched = await look(page, `${baseURL}`);
  await new Visitor(page).open();
  await page.evaluate(() => document.querySelector('main')?.append('whatSomebodySaid'));
  const found = await leaks(watched, ['whatSomebodySaid']);
  expect(Object.keys(found)).toEqual(['document', 'accessibility', 'print']);
});

test('every sink that is searched has a planted leak', () => {
  expect([...new Set(plantedLeaks.map(({ sink }) => sink))].sort()).toEqual(Object.keys(sinks).sort());
  expect(plantedLeaks.length).toBeGreaterThanOrEqual(12);
});

/** The tests of a whole visit, against a site whose code leaks each answer as it is given. */
const ofVisit = ['privacy-traces', 'a cleaner with a hearing starts over'] as const;

for (const leak of plantedLeaks) {
  test(`when our own code leaks into ${leak.leak}, exactly the right test fails`, async () => {
    test.skip(!process.env.PROVE, 'Part of the long proof.');
    test.setTimeout(400_000);
    const spoiled = await spoiledSite(process.env.TEST_ROOT ?? 'dist', leak);
    const failed = await testsThatFail(spoiled.folder, ...ofVisit);
    await spoiled.remove();
    expect(failed).toEqual([`starts over, and nothing of the visit is left in: ${leak.sink}`]);
  });
}

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, test as plain } from '@playwright/test';
import { heldByPage, leaks, look, type Sink, sinks } from '../../scripts/verify/browser/sinks';
import { Visitor, wordsOf } from '../../scripts/verify/browser/visitor';
import { questionIds } from '../../src/catalog/questions';
import { phone } from './support/viewports';
import { canariesOf, people, type Told, wholeVisit } from './support/visits';

plain.use({ serviceWorkers: 'allow' });

/** What was found of a visit before it ended, on its last screen, and after it was started over. */
interface Lived {
  told: Told[];
  titles: string[];
  during: Partial<Record<Sink, string[]>>;
  after: Partial<Record<Sink, string[]>>;
}

/**
 * Each visit is made once; then every place is asked by a test of its own, so that a leak makes that one fail. What
 * was found is kept for this run, since a test that fails ends its worker.
 */
const test = plain.extend<object, { lived: (person: string) => Promise<Lived> }>({
  lived: [
    async ({ browser }, use, { project }) => {
      const once = new Map<string, Promise<Lived>>();
      await use((person) => {
        const visit =
          once.get(person) ??
          kept(project.outputDir, person, () => live(browser, `${project.use.baseURL}`, person));
        once.set(person, visit);
        return visit;
      });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});
test.describe.configure({ mode: 'default', timeout: 90_000 });

for (const person of Object.keys(people)) {
  test.describe(person, () => {
    for (const sink of Object.keys(sinks) as Sink[]) {
      test(`starts over, and nothing of the visit is left in: ${sink}`, async ({ lived }) => {
        const { during, after } = await lived(person);
        expect(after[sink] ?? [], 'after the visit').toEqual([]);
        if (!heldByPage.has(sink)) expect(during[sink] ?? [], 'while it went on').toEqual([]);
      });
    }

    test('control: the page knows the answers while the visit goes on', async ({ lived }) => {
      const { during } = await lived(person);
      expect(during.heap?.length).toBeGreaterThan(5);
    });

    test('no document title contains an answer, since the history keeps titles', async ({ lived }) => {
      const { titles } = await lived(person);
      expect(titles.length).toBeGreaterThan(10);
      const say = wordsOf('en');
      const name = say('visit.site.name');
      const numbered = Array.from({ length: 40 }, (_, at) =>
        say('visit.titles.question', { number: `${at + 1}` }),
      );
      const others = ['review', 'results', 'help'].map((screen) => say(`visit.titles.${screen}`));
      const known = [name, ...[...numbered, ...others].map((title) => `${title} – ${name}`)];
      expect(titles.filter((title) => !known.includes(title))).toEqual([]);
    });
  });
}

test('together these visits meet every question', async ({ lived }) => {
  const visits = await Promise.all(Object.keys(people).map(lived));
  const met = visits.flatMap(({ told }) => told.map(({ question }) => question));
  expect([...new Set(met)].sort()).toEqual([...questionIds].sort());
});

async function kept(folder: string, person: string, live: () => Promise<Lived>): Promise<Lived> {
  const file = join(folder, `${person}.json`);
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8'));
  const lived = await live();
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(lived));
  return lived;
}

async function live(browser: Browser, baseURL: string, person: string): Promise<Lived> {
  const context = await browser.newContext({ ...phone, baseURL });
  const page = await context.newPage();
  const watched = await look(page, baseURL);
  const visitor = new Visitor(page);
  await visitor.open();
  const told = await wholeVisit(visitor, people[person] ?? {});
  const canaries = canariesOf(told);
  const during = await leaks(watched, canaries);
  await visitor.button('visit.frame.startOver').click();
  await visitor.button('visit.frame.startOverYes').click();
  await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
  const after = await leaks(watched, canaries);
  await context.close();
  return { told, titles: watched.titles, during, after };
}

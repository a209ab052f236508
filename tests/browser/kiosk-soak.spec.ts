import type { Page } from '@playwright/test';
import { answersInHeap, heldByScripts } from '../../scripts/verify/browser/heap';
import { seen } from '../../scripts/verify/browser/pace';
import { leaks, look } from '../../scripts/verify/browser/sinks';
import { expect } from './support/test';
import { Passerby, test } from './support/wall';

/** How many people come by: `npm run kiosk -- soak` sends 500, `npm run kiosk -- soak 10000` as many. */
const people = Number(process.env.SOAK ?? 10);
/** Warm-up visits, after which everything is loaded and most screens were shown. */
const first = Math.min(50, Math.ceil(people / 2));
/** The largest number of taps of one visit. */
const mostTaps = 25;
/** A busy machine may need this long for one page, in milliseconds. */
const patience = 60_000;

test.use({
  reducedMotion: 'reduce',
  allow: { failedRequest: /\/kiosk\//, foreignRequest: /localhost/ },
} as object);

for (const [how, isSamePage] of [
  ['each with a fresh page', false],
  ['all in one page, as without a network', true],
] as const)
  test(`${people} people tap at random, ${how}: memory does not grow and no answer is left`, {
    tag: '@long',
  }, async ({ page, baseURL }) => {
    test.setTimeout(60_000 + people * 20_000);
    const watched = await look(page, `${baseURL}`);
    const passerby = new Passerby(page);
    await passerby.open();
    await page.waitForLoadState('networkidle');
    if (isSamePage) await page.route('**/kiosk/**', (route) => route.abort());
    const random = seeded(isSamePage ? 2 : 1);
    const told = new Set<string>();
    const weights: Weight[] = [];
    let remembered = 0;
    for (let person = 1; person <= people; person++) {
      // Nobody touches what is not visible yet.
      await seen(page);
      await page.touchscreen.tap(...(await someLanguage(page, random)));
      await expect(page.locator('.bar')).toBeVisible({ timeout: patience });
      const taps = 1 + Math.floor(random() * mostTaps);
      for (let tap = 0; tap < taps; tap++) {
        await seen(page);
        await tapSomething(page, random, told);
      }
      if (person >= first && remembered === 0) remembered = (await heapOf(page)).length;
      await finish(page, passerby);
      if (!isWeighed(person)) continue;
      const weight = await weigh(page);
      weights.push(weight);
      console.log(`${person}, ${how}:`, JSON.stringify(weight));
    }
    const before = lightest(weights.slice(0, 3));
    const after = lightest(weights.slice(-3));
    console.log(`${how}: ${JSON.stringify(before)} at first, ${JSON.stringify(after)} after ${people}.`);
    for (const [what, weight] of Object.entries(after))
      if (what !== 'heap' || people >= 100)
        expect(weight, what).toBeLessThanOrEqual(before[what as keyof Weight] * 1.05);

    // Control: a search must find the visit while it goes on.
    expect(remembered).toBeGreaterThan(0);
    expect(await heapOf(page)).toEqual([]);
    expect(told.size).toBeGreaterThan(10);
    watched.cdp = await page.context().newCDPSession(page);
    expect(await leaks(watched, [...told])).toEqual({});
    await page.unrouteAll();
  });

interface Weight {
  heap: number;
  documents: number;
  nodes: number;
  jsEventListeners: number;
}

const weigh = async (page: Page): Promise<Weight> => {
  await page.waitForLoadState('networkidle');
  // The test's own tool comes into each of a page's worlds when it first looks for something there, and weighs too:
  // it is always let into two, and sometimes a third is there for one document.
  await page.locator('.attract').boundingBox();
  await page.locator('.attract').evaluate(() => undefined);
  const session = await page.context().newCDPSession(page);
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const counters = await session.send('Memory.getDOMCounters');
  const heap = await heldByScripts(session);
  await session.detach();
  return { heap, ...counters };
};

/** The last three of those who come first, the last three of all, and somebody now and then. */
const isWeighed = (person: number): boolean =>
  [first, people].some((last) => person <= last && person > last - 3) || person % 50 === 0;

/** The minimum of each figure: a leak is in every measurement, the test tool's own objects only in some. */
const lightest = (weights: readonly Weight[]): Weight => {
  const least = (what: keyof Weight) => Math.min(...weights.map((weight) => weight[what]));
  return {
    heap: least('heap'),
    documents: least('documents'),
    nodes: least('nodes'),
    jsEventListeners: least('jsEventListeners'),
  };
};

const heapOf = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  const found = await answersInHeap(session);
  await session.detach();
  return found;
};

const someLanguage = async (page: Page, random: () => number): Promise<[number, number]> => {
  const names = page.locator('.attract .languages button');
  const box = await names.nth(Math.floor(random() * (await names.count()))).boundingBox();
  if (!box) throw new Error('A language has no place on the wall.');
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** Chooses a random control: mostly one that leads on, often a choice, never one that ends the visit. */
const tapSomething = async (page: Page, random: () => number, told: Set<string>): Promise<void> => {
  const target = await page.evaluate(
    ([kind, which]) => {
      const wanted = kind < 0.45 ? '.choice' : kind < 0.85 ? '.button.main' : 'button, summary, label, a';
      const inReach = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => !element.closest('.done'))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .map(({ element, box }) => ({ element, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
          .filter(({ element, x, y }) => element.contains(document.elementFromPoint(x, y)));
      const found = inReach(wanted);
      const all = found.length > 0 ? found : inReach('button, summary, label, a');
      const chosen = all[Math.floor(which * all.length)];
      if (!chosen) return null;
      const isAnswer = chosen.element.matches('[data-question] .choice');
      return {
        x: chosen.x,
        y: chosen.y,
        told: isAnswer
          ? [document.querySelector('h1')?.innerText ?? '', chosen.element.textContent ?? '']
          : [],
      };
    },
    [random(), random()] as const,
  );
  if (!target) return;
  for (const text of target.told) if (text.length >= 8) told.add(text);
  await page.touchscreen.tap(target.x, target.y);
};

const finish = async (page: Page, passerby: Passerby): Promise<void> => {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
  });
  await passerby.done().tap();
  await passerby.confirm();
  await passerby.atRest(patience).catch(async (lost) => {
    // Once in some hundred changes of process the test's own tool loses sight of a page that is there. Another
    // debugger must see it at rest, and then it is opened anew for the tool; else the wall is to blame.
    if (!(await isAtRest(page))) throw lost;
    console.log('The page was at rest, and out of sight of the tool that drives it.');
    await page.goto('/kiosk/');
    await passerby.atRest(patience);
  });
};

const isAtRest = async (page: Page): Promise<boolean> => {
  const session = await page.context().newCDPSession(page);
  const expression = 'document.querySelector(".attract") !== null';
  const { result } = await session.send('Runtime.evaluate', { expression });
  await session.detach();
  return result.value === true;
};

/** Numbers that look random and are the same in each run. */
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

import { crawl, type Mishap, presses, stopTime, type Way } from './support/hasty';
import { expect, test } from './support/test';
import { laptop } from './support/viewports';
import { Passerby, test as walled } from './support/wall';

/** A crawl loads the page dozens of times. */
const crawlTime = 400_000;

/** In a few words, since a page can stand in many ways. */
const tell = ({ once, twice, ...press }: Mishap) => {
  const changed = (Object.keys(once) as (keyof typeof once)[]).filter(
    (part) => JSON.stringify(once[part]) !== JSON.stringify(twice[part]),
  );
  return { ...press, chosenSentOrOpened: changed.map((part) => [part, once[part], twice[part]]) };
};
const ways = Object.keys(presses) as Way[];

test.describe('what moves on takes no second press with it', () => {
  test('on a phone', async ({ page }) => {
    test.setTimeout(crawlTime);
    await stopTime(page);
    const { mishaps, moves } = await crawl(page, () => page.goto('/en/'), { ways, screens: 14 });
    console.log(moves.join('\n'));
    expect(moves.length).toBeGreaterThan(20);
    expect(mishaps.map(tell)).toEqual([]);
  });

  test.describe('beside a client', () => {
    test.use(laptop);
    test('for the guide', async ({ page }) => {
      test.setTimeout(crawlTime);
      await stopTime(page);
      const open = () => page.goto('/en/?mode=guide');
      const { mishaps, moves } = await crawl(page, open, { ways: ['mouse', 'reader'], screens: 6 });
      console.log(moves.join('\n'));
      expect(moves.length).toBeGreaterThan(10);
      expect(mishaps.map(tell)).toEqual([]);
    });
  });
});

walled('what moves on takes no second press with it: on a wall', async ({ page }) => {
  test.setTimeout(crawlTime);
  await stopTime(page);
  const passerby = new Passerby(page);
  const { mishaps, moves } = await crawl(page, () => passerby.open(), { ways, screens: 10 });
  console.log(moves.join('\n'));
  expect(moves.length).toBeGreaterThan(15);
  expect(mishaps.map(tell)).toEqual([]);
});

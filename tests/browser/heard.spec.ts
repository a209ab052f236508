import type { Page } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import {
  listenToRegions,
  type Press,
  pressEverything,
  settled,
  wrongWith,
} from '../../scripts/verify/accessibility/presses';
import { everyRunIf } from './support/everyRun';
import { stopTime } from './support/hasty';
import { withoutRoom } from './support/room';
import { expect, test } from './support/test';
import { laptop } from './support/viewports';
import { freshDay, setDate, test as walled } from './support/wall';

test.describe.configure({ timeout: 400_000 });

const faultsOf = (presses: readonly Press[]) =>
  presses.flatMap((press) =>
    wrongWith(press).map((fault) => `${press.screen} · ${press.control} → ${press.focus.on}: ${fault}`),
  );

/** Every press from a page on, and what has no room on any screen that was met, made narrow. A wall never is. */
const pressAll = async (page: Page, path: string, most: number, isNarrow = true) => {
  await listenToRegions(page);
  await page.goto(path);
  await settled(page);
  const narrow: string[] = [];
  const presses = await pressEverything(page, {
    most,
    onScreen: async (name) => {
      if (!isNarrow) return;
      for (const fault of await withoutRoom(page)) narrow.push(`${name} · ${fault}`);
    },
  });
  return { presses, narrow };
};

/** In every run; the others in the long one. */
const inEveryRun: readonly string[] = ['en'];

for (const tag of languageTags)
  test.describe(`${tag}: after every press the focus makes sense, what changed is said once, and all has room`, {
    ...everyRunIf(inEveryRun.includes(tag)),
  }, () => {
    test('on a phone', async ({ page }) => {
      await stopTime(page);
      const { presses, narrow } = await pressAll(page, `/${tag}/`, 120);
      expect(faultsOf(presses)).toEqual([]);
      expect(narrow).toEqual([]);
      expect(presses.length).toBeGreaterThan(80);
    });

    test.describe('beside a client', () => {
      test.use(laptop);
      test('for the guide', { tag: '@long' }, async ({ page }) => {
        await stopTime(page);
        const { presses, narrow } = await pressAll(page, `/${tag}/?mode=guide`, 160);
        expect(faultsOf(presses)).toEqual([]);
        expect(narrow).toEqual([]);
        expect(presses.length).toBeGreaterThan(50);
      });
    });
  });

walled(
  'after every press the focus makes sense, and what changed is said once: on a wall',
  { tag: '@long' },
  async ({ page }) => {
    walled.setTimeout(400_000);
    await stopTime(page);
    await setDate(page, freshDay);
    const { presses } = await pressAll(page, '/kiosk/', Number(process.env.MOST ?? 120), false);
    expect(faultsOf(presses)).toEqual([]);
    expect(presses.length).toBeGreaterThan(50);
  },
);

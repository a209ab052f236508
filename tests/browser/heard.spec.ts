import type { Page } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { emptyHeadings } from '../../scripts/verify/accessibility/headings';
import { misnamed } from '../../scripts/verify/accessibility/names';
import {
  listenToRegions,
  type Press,
  pressEverything,
  settled,
  wallVoice,
  wrongWith,
} from '../../scripts/verify/accessibility/presses';
import { everyRunIf } from './support/everyRun';
import { stopTime } from './support/hasty';
import { withoutRoom } from './support/room';
import { dialing, phoneFinger, tooSmall } from './support/targets';
import { expect, test } from './support/test';
import { laptop } from './support/viewports';
import { freshDay, setDate, test as walled } from './support/wall';

test.describe.configure({ timeout: 900_000 });

const faultsOf = (presses: readonly Press[]) =>
  presses.flatMap((press) =>
    wrongWith(press).map((fault) => `${press.screen} · ${press.control} → ${press.focus.on}: ${fault}`),
  );

/**
 * Every press from a page on; of each screen that was met what a control is called wrongly, which heading heads nothing,
 * which number is too small for a finger, and what has no room when the page is made narrow. A wall never is, and dials
 * nothing.
 */
const pressAll = async (page: Page, path: string, most: number, isNarrow = true) => {
  await listenToRegions(page, isNarrow ? undefined : wallVoice());
  await page.goto(path);
  await settled(page);
  const screens: string[] = [];
  const presses = await pressEverything(page, {
    most,
    onScreen: async (name) => {
      const faults = [
        ...(await misnamed(page)),
        ...(await emptyHeadings(page)),
        ...(await tooSmall(page, isNarrow ? phoneFinger : Number.POSITIVE_INFINITY, dialing)),
        ...(isNarrow ? await withoutRoom(page) : []),
      ];
      screens.push(...faults.map((fault) => `${name} · ${fault}`));
    },
  });
  return { presses, screens };
};

/** How many presses are tried in every run, and in the long one. */
const pressesByRun = [
  [40, everyRunIf(true)],
  [120, everyRunIf(false)],
] as const;

for (const tag of languageTags)
  test.describe(
    `${tag}: after every press the focus makes sense, what changed is said once, all has its name and room`,
    everyRunIf(tag === 'en'),
    () => {
      for (const [most, run] of pressesByRun)
        test(`in ${most} presses on a phone`, run, async ({ page }) => {
          await stopTime(page);
          const { presses, screens } = await pressAll(page, `/${tag}/`, most);
          expect(faultsOf(presses)).toEqual([]);
          expect(screens).toEqual([]);
          expect(presses.length).toBeGreaterThan((most * 2) / 3);
        });

      test.describe('beside a client', () => {
        test.use(laptop);
        test('for the guide', { tag: '@long' }, async ({ page }) => {
          await stopTime(page);
          const { presses, screens } = await pressAll(page, `/${tag}/?mode=guide`, 160);
          expect(faultsOf(presses)).toEqual([]);
          expect(screens).toEqual([]);
          expect(presses.length).toBeGreaterThan(50);
        });
      });
    },
  );

walled(
  'after every press the focus makes sense, what changed is said once, and all has its name: on a wall',
  { tag: '@long' },
  async ({ page }) => {
    walled.setTimeout(900_000);
    await stopTime(page);
    await setDate(page, freshDay);
    const { presses, screens } = await pressAll(page, '/kiosk/', Number(process.env.MOST ?? 120), false);
    expect(faultsOf(presses)).toEqual([]);
    expect(screens).toEqual([]);
    expect(presses.length).toBeGreaterThan(50);
  },
);

import type { Page } from '@playwright/test';
import {
  listenToRegions,
  type Press,
  pressEverything,
  settled,
  wrongWith,
} from '../../scripts/verify/accessibility/presses';
import { stopTime } from './support/hasty';
import { expect, test } from './support/test';
import { laptop } from './support/viewports';
import { freshDay, setDate, test as walled } from './support/wall';

test.describe.configure({ timeout: 400_000 });

const faultsOf = (presses: readonly Press[]) =>
  presses.flatMap((press) =>
    wrongWith(press).map((fault) => `${press.screen} · ${press.control} → ${press.focus.on}: ${fault}`),
  );

const pressAll = async (page: Page, path: string, most: number): Promise<readonly Press[]> => {
  await listenToRegions(page);
  await page.goto(path);
  await settled(page);
  const presses = await pressEverything(page, { most });
  return presses;
};

test.describe('after every press the focus is on something that makes sense, and what changed is said once', () => {
  test('on a phone', async ({ page }) => {
    await stopTime(page);
    const presses = await pressAll(page, '/en/', 120);
    expect(faultsOf(presses)).toEqual([]);
    expect(presses.length).toBeGreaterThan(80);
  });

  test.describe('beside a client', () => {
    test.use(laptop);
    test('for the guide', async ({ page }) => {
      await stopTime(page);
      const presses = await pressAll(page, '/en/?mode=guide', 160);
      expect(faultsOf(presses)).toEqual([]);
      expect(presses.length).toBeGreaterThan(50);
    });
  });
});

walled(
  'after every press the focus makes sense, and what changed is said once: on a wall',
  async ({ page }) => {
    walled.setTimeout(400_000);
    await stopTime(page);
    await setDate(page, freshDay);
    const presses = await pressAll(page, '/kiosk/', Number(process.env.MOST ?? 120));
    expect(faultsOf(presses)).toEqual([]);
    expect(presses.length).toBeGreaterThan(50);
  },
);

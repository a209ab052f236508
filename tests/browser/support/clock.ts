import type { Page } from '@playwright/test';
import { stoppedClocks } from '../../../scripts/verify/browser/pace';

/**
 * Takes the page's clock before it is opened, and stops it: time passes only where a test says so, and half a second
 * before each touch, as whoever touches looks first. A clock that ran on would tell a slow machine from a fast one.
 */
export const stopClock = async (page: Page, time: Date | number = Date.now()) => {
  await page.clock.install({ time });
  await page.clock.pauseAt(new Date(time).getTime() + 1_000);
  stoppedClocks.add(page);
};

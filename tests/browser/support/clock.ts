import type { Page } from '@playwright/test';
import { stoppedClocks } from '../../../scripts/verify/browser/pace';

/**
 * Installs and stops the page's clock before the page is opened. Time passes only where a test says so, and half a
 * second before each click, so that the speed of the machine makes no difference.
 */
export const stopClock = async (page: Page, time: Date | number = Date.now()) => {
  await page.clock.install({ time });
  await page.clock.pauseAt(new Date(time).getTime() + 1_000);
  stoppedClocks.add(page);
};

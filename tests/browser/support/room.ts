import type { Page } from '@playwright/test';
import { tooWide } from '../../../scripts/verify/browser/visitor';
import { cutTexts } from './cutTexts';

/**
 * What leaves the page sideways or is cut, on a page as narrow as WCAG asks (1.4.10), in CSS pixels, with text as it is
 * and twice as large. The page is left as it was.
 */
export const withoutRoom = async (page: Page, widths: readonly number[] = [320]): Promise<string[]> => {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const size of ['100%', '200%']) {
    await page.evaluate((large) => document.documentElement.style.setProperty('font-size', large), size);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 });
      const faults = [...(await tooWide(page)), ...(await cutTexts(page))];
      found.push(...faults.map((fault) => `${width} px, text ${size}: ${fault}`));
    }
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  if (before) await page.setViewportSize(before);
  return found;
};

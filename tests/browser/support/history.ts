import { expect, type Page } from '@playwright/test';

/** The tab's history as the browser keeps it, with the current position. */
export const historyOf = async (page: Page) => {
  const { entries, currentIndex } = await asked(page);
  const addresses = entries.map(({ url }) => url);
  return {
    entries,
    at: currentIndex,
    before: addresses.slice(0, currentIndex),
    after: addresses.slice(currentIndex + 1),
  };
};

/** During navigation neither page responds. */
const asked = async (page: Page) => {
  for (;;) {
    const session = await page.context().newCDPSession(page);
    const found = await session.send('Page.getNavigationHistory').catch(() => null);
    await session.detach().catch(() => undefined);
    if (found) return found;
  }
};

/** The browser's own Back. `page.goBack()` would resolve only after a load. */
export const pressBack = async (page: Page) => {
  const { entries, at } = await historyOf(page);
  expect(at, 'there is an entry to go back to').toBeGreaterThan(0);
  const session = await page.context().newCDPSession(page);
  // A page that intercepts Back goes forward again at once, so the navigation is awaited and not the final entry.
  const moved = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await session.send('Page.navigateToHistoryEntry', { entryId: entries[at - 1]?.id ?? 0 });
  await session.detach().catch(() => undefined);
  await moved;
};

/** A click without effect, which counts as user activation. */
export const touch = (page: Page) => page.locator('h1').first().click();

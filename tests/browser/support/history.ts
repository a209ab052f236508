import { expect, type Page } from '@playwright/test';

/** The tab's history as the browser itself keeps it, with the place in it where the page stands. */
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

/** Between two pages there is a moment in which neither answers. */
const asked = async (page: Page) => {
  for (;;) {
    const session = await page.context().newCDPSession(page);
    const found = await session.send('Page.getNavigationHistory').catch(() => null);
    await session.detach().catch(() => undefined);
    if (found) return found;
  }
};

/** The browser's own Back, which `page.goBack()` would only call done after a load. */
export const pressBack = async (page: Page) => {
  const { entries, at } = await historyOf(page);
  expect(at, 'there is an entry to go back to').toBeGreaterThan(0);
  const session = await page.context().newCDPSession(page);
  // A page that caught it goes forward again at once: that it came is seen by the move, not by where it ends.
  const moved = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await session.send('Page.navigateToHistoryEntry', { entryId: entries[at - 1]?.id ?? 0 });
  await session.detach().catch(() => undefined);
  await moved;
};

/** A touch on nothing, by which a browser knows that somebody is there. */
export const touch = (page: Page) => page.locator('h1').first().click();

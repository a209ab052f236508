import { expect, type Page } from '@playwright/test';

/** Fixed and sticky elements, found by their computed position. */
export const measureBars = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const stays = (element: Element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position);
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const bars = [...document.querySelectorAll('body *')].filter(
      (element) => stays(element) && seen(element) && boxOf(element).height > 1,
    );
    const rows = new Set<number>();
    for (const { top, bottom } of bars.map(boxOf))
      for (let row = Math.max(0, Math.round(top)); row < Math.min(innerHeight, Math.round(bottom)); row++)
        rows.add(row);
    const name = (element: Element) =>
      `${element.tagName}.${element.className} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter((element) => seen(element) && !element.matches('.skip, [disabled]'));
    const hidden = new Set<string>();
    for (const way of [stops, [...stops].reverse()])
      for (const stop of way) {
        stop.focus();
        if (document.activeElement !== stop || bars.some((bar) => bar.contains(stop))) continue;
        const { top, bottom } = boxOf(stop);
        // One that is higher than the room between the bars may run under one of them, and never lies under it whole.
        const isHigh = bottom - top > innerHeight - rows.size - 16;
        const isBehind = bars.map(boxOf).some((bar) => {
          const covered = Math.min(bottom, bar.bottom) - Math.max(top, bar.top);
          return isHigh ? covered > (bottom - top) / 2 : covered > 1;
        });
        if (isBehind || bottom <= 0 || top >= innerHeight) hidden.add(name(stop));
      }
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, document.documentElement.scrollHeight);
    const leave = document.querySelector('.leave');
    const { left, top, width, height } = leave?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const nameless = bars
      .flatMap((bar) => [...bar.querySelectorAll('a, button')])
      .filter((control) => !control.textContent?.trim() && !control.getAttribute('aria-label'))
      .map(name);
    return {
      height: rows.size,
      stops: stops.length,
      hidden: [...hidden],
      nameless,
      leaves: leave?.contains(hit) ?? false,
    };
  });

export const expectSlimBars = async (page: Page, where: string, size = '200%') => {
  await page.evaluate((large) => document.documentElement.style.setProperty('font-size', large), size);
  const { height, stops, ...rest } = await measureBars(page);
  const room = Math.ceil((page.viewportSize()?.height ?? 0) / 5);
  expect(stops, where).toBeGreaterThan(3);
  expect({ ...rest, high: height > room && height }, where).toEqual({
    hidden: [],
    nameless: [],
    leaves: true,
    high: false,
  });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
};

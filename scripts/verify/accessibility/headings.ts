import type { Page } from '@playwright/test';

/**
 * Headings with nothing of their own before the next one of the same or a higher level, where whoever goes from heading
 * to heading hears what belongs to another. One that is a control opens what it heads; a control without text, by its
 * name, is something of its own.
 */
export const emptyHeadings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const headings = ':is(h1, h2, h3, h4, h5, h6):not([role="presentation"])';
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    /** Headings that nothing has followed yet, by their levels. */
    const waiting = new Map<string, Element>();
    const empty: Element[] = [];
    const whole = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const walker = document.createTreeWalker(whole, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || !isShown(element) || element.closest('[aria-hidden="true"]')) continue;
      const heading = element.closest(headings);
      const isControl =
        heading?.closest('summary, button, a') ?? heading?.querySelector('summary, button, a[href]') ?? null;
      if (node === heading) {
        for (const [level, before] of waiting)
          if (level >= heading.tagName) {
            empty.push(before);
            waiting.delete(level);
          }
        if (!isControl) waiting.set(heading.tagName, heading);
      }
      const isContent =
        node instanceof Text
          ? node.data.trim() !== '' && (!heading || isControl)
          : element.matches('img, input, canvas, video, svg[role="img"], button[aria-label]') && !heading;
      if (isContent) waiting.clear();
    }
    return [...empty, ...waiting.values()].map(
      ({ tagName, textContent }) => `nothing follows ${tagName} ${textContent?.trim().slice(0, 60)}`,
    );
  });

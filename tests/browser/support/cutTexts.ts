import type { Page } from '@playwright/test';

/** Text that is not fully visible: clipped by an ancestor, or overflowing its button, its choice or the page. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const isForTheEar = (element: Element) => element.clientHeight <= 1 && element.clientWidth <= 1;
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || !parent.checkVisibility({ visibilityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      for (
        let outer: Element | null = parent;
        outer && outer !== document.body;
        outer = outer.parentElement
      ) {
        const style = getComputedStyle(outer);
        if (style.display.startsWith('inline') && !style.display.includes('-')) continue;
        if (isForTheEar(outer)) break;
        // Fixed elements cannot be scrolled into view.
        if (
          ['fixed', 'sticky'].includes(style.position) &&
          boxes.some(({ top }) => top < -1) &&
          boxes.some(({ bottom }) => bottom > 0)
        )
          found.add(`above the window: ${outer.className}: ${text.textContent.trim().slice(0, 40)}`);
        if (style.position === 'fixed') break;
        const cutsSideways = style.overflowX !== 'visible' || outer.matches('button, label, a, summary, li');
        const cutsDown = ['hidden', 'clip'].includes(style.overflowY);
        if (['auto', 'scroll'].includes(style.overflowY) && outer.scrollHeight > outer.clientHeight) break;
        const around = outer.getBoundingClientRect();
        const [under, beside] = [around.top + outer.clientTop, around.left + outer.clientLeft];
        const isUndrawn = ({ top, left, right }: DOMRect) =>
          top > under + outer.clientHeight - 1 || left > beside + outer.clientWidth - 1 || right < beside + 1;
        const hasPicture = outer.querySelector('svg') || getComputedStyle(outer, '::before').content === '""';
        // Text of a bar that wrapped out of it and left its icon.
        if (cutsDown && hasPicture && boxes.every(isUndrawn)) break;
        const isOut = boxes.some(
          ({ left, right, top, bottom }) =>
            (cutsSideways && (left < around.left - 1 || right > around.right + 1)) ||
            (cutsDown && (top < around.top - 1 || bottom > around.bottom + 1)),
        );
        if (isOut) found.add(`${outer.tagName}.${outer.className}: ${text.textContent.trim().slice(0, 40)}`);
      }
    }
    return [...found];
  });

import type { Page } from '@playwright/test';

/** The least size of what a finger touches on a phone, in pixels. */
export const phoneFinger = 44;
/** 20 mm on a screen of 2.7 pixels a millimeter, as `center.json` says unless a center measured its own. */
export const wallFinger = 20 * 2.7;

/** Links that call or write to somebody. */
export const dialing = 'a:is([href^="tel:"], [href^="sms:"])';

/**
 * What can be touched on the page as it stands, found by what it is, and is narrower or lower than `least` pixels. A box
 * to tick counts with its label, a link that covers its row with the row; a link inside of a sentence is a part of it.
 * `which`: a selector of what is measured, by default all.
 */
export const tooSmall = (page: Page, least: number, which = '*'): Promise<string[]> =>
  page.evaluate(
    ([smallest, measured]) => {
      const touched =
        'a[href], button, summary, select, label:has(input), input, [role="button"], [tabindex="0"]';
      const shown = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        element.getClientRects().length > 0 &&
        !element.closest('.reads');
      const boxOf = (element: HTMLElement) => {
        const over = getComputedStyle(element, '::after');
        const covers = over.position === 'absolute' && over.top === '0px' && over.bottom === '0px';
        // An inline link is as high as its line, though what stands in it may be higher, and leads there too.
        const within = getComputedStyle(element).display === 'inline' ? [...element.children] : [];
        const boxes = [(covers && element.offsetParent) || element, ...within].map((one) =>
          one.getBoundingClientRect(),
        );
        const [left, top] = [
          Math.min(...boxes.map((box) => box.left)),
          Math.min(...boxes.map((box) => box.top)),
        ];
        return new DOMRect(
          left,
          top,
          Math.max(...boxes.map((box) => box.right)) - left,
          Math.max(...boxes.map((box) => box.bottom)) - top,
        );
      };
      const isOfSentence = (element: Element) =>
        getComputedStyle(element).display === 'inline' &&
        (element.parentElement?.textContent?.trim().length ?? 0) >
          (element.textContent?.trim().length ?? 0) + 2;
      const whole = document.querySelector('dialog[open]') ?? document;
      return [...whole.querySelectorAll<HTMLElement>(touched)]
        .filter(
          (element) =>
            element.matches(measured) &&
            shown(element) &&
            !isOfSentence(element) &&
            !element.matches('label input'),
        )
        .filter((element) => !element.matches('[tabindex="0"]:not(button, a)') || element.onclick)
        .map((element) => ({ element, box: boxOf(element) }))
        .filter(({ box }) => box.bottom > 0 && box.right > 0 && box.left < innerWidth)
        .filter(({ box }) => box.width < smallest - 0.5 || box.height < smallest - 0.5)
        .map(
          ({ element, box }) =>
            `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 30)} ${Math.round(box.width)}×${Math.round(box.height)}`,
        );
    },
    [least, which] as const,
  );

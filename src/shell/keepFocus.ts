/** What can have the focus, also a heading that a screen put it on. */
const focusable = 'a[href], button, summary, input, [tabindex]';
const within = (element: Element): NodeListOf<HTMLElement> => element.querySelectorAll(focusable);

/** In milliseconds: a screen that puts the focus somewhere itself has done so by then. */
const patience = 50;

/**
 * Keeps the focus on the page: where what was pressed is gone and nothing else took the focus, it goes to the
 * heading of a new screen, else to what stands there now or stood before it. A screen reader says so, and a keyboard goes on from there.
 */
export const keepFocus = (): void => {
  /** All that the last pressed control stood in, and of each how many of what can have the focus came before. */
  let path: { element: Element; before: number }[] = [];
  let title: string | null = null;
  const heading = () => document.querySelector<HTMLElement>('h1');
  const remember = () => {
    path = [];
    title = heading()?.textContent ?? null;
    let child = document.activeElement;
    for (
      let element = child?.parentElement;
      child && element;
      child = element, element = element.parentElement
    ) {
      const inside: Element = child;
      const isBefore = (one: Element) =>
        inside.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING;
      path.push({ element, before: [...within(element)].filter(isBefore).length });
    }
  };
  const look = () => {
    if (path.length === 0 || document.activeElement !== document.body) return;
    // A screen that came under a dialog could not take the focus itself.
    const now = heading();
    if (now && now.textContent !== title && now.tabIndex === -1 && now.hasAttribute('tabindex'))
      return now.focus({ preventScroll: true });
    for (const { element, before } of path) {
      if (!element.isConnected) continue;
      const all = [...within(element)];
      const shown = (one: HTMLElement) => one.checkVisibility?.() !== false;
      const next = all.slice(before).find(shown) ?? all.slice(0, before).reverse().find(shown);
      if (next) return next.focus({ preventScroll: true });
    }
  };
  document.addEventListener('click', remember, true);
  new MutationObserver(() => setTimeout(look, patience)).observe(document.body, {
    childList: true,
    subtree: true,
  });
};

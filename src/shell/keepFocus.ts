/** What can have the focus, also a heading that a screen put it on. */
const focusable = 'a[href], button, summary, input, [tabindex]';
const within = (element: ParentNode): NodeListOf<HTMLElement> => element.querySelectorAll(focusable);

/** In milliseconds: a screen that puts the focus somewhere itself has done so by then. */
const patience = 50;

/**
 * Keeps the focus on the page: where what was pressed is gone and nothing else took the focus, it goes to the
 * heading of a new screen, else to what stands there now or stood before it. A screen reader says so, and a keyboard goes on from there.
 * Returns what ends it.
 */
export const keepFocus = (): (() => void) => {
  /** All that the last pressed control stood in, and of each how many of what can have the focus came before. */
  let path: { element: Element; before: number }[] = [];
  let title: string | null = null;
  const heading = () => document.querySelector<HTMLElement>('h1');
  const remember = () => {
    path = [];
    title = heading()?.textContent ?? null;
    const pressed = document.activeElement;
    // Safari gives a pressed button no focus; then there is none to keep.
    if (!pressed || pressed === document.body) return;
    const isBefore = (one: Element) =>
      pressed.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING;
    const all = [...within(document)];
    let child = pressed;
    // Of the focusable elements, in document order, the first that stands in `child` or after it.
    let start = all.filter(isBefore).length;
    for (let element = child.parentElement; element; child = element, element = element.parentElement) {
      const end = start;
      for (let one = all[start - 1]; one && one !== element && element.contains(one); one = all[start - 1])
        start--;
      path.push({ element, before: end - start });
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
  const observer = new MutationObserver(() => setTimeout(look, patience));
  document.addEventListener('click', remember, true);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('click', remember, true);
    observer.disconnect();
    path = [];
  };
};

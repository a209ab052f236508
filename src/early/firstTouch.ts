/**
 * Handles input on the first screen until the app is loaded. Inlined in the page and run before the first paint, so
 * that no visible control is dead. Start shows the first question from a template; an answer is kept in a data
 * attribute until `consumeEarlyInput` reads it. If the app never loads, the controls are plain links.
 */
const patience = 5_000;
const page = document.documentElement;
page.dataset.acts = '';
/**
 * The page comes with the mark of one that is lost, so that it is honest where nothing of ours runs. Whoever has these two
 * has all that the app needs (`scripts/build/browsers/oldest.ts`): what is missing is found before anybody answers anything.
 */
if ('any' in Promise && 'replaceChildren' in page) delete page.dataset.lost;
/** Where the site is served: read here, so that this script, and with it the policy, is the same everywhere. */
const base = page.dataset.base ?? '';
const rootOf = (): HTMLElement | null => document.getElementById('app');

const isWaiting = (): boolean => rootOf()?.dataset.live === undefined && page.dataset.lost === undefined;
const showFallback = (): void => {
  if (isWaiting()) page.dataset.lost = 'late';
};

/** Same as `finishLeaving` in `shell/leave.ts`: replaces the first history entry of this site, too, after leaving. */
const finishLeaving = (): boolean => {
  const { navigation } = window as {
    navigation?: { activation?: { from?: { getState: () => unknown } | null } };
  };
  if (navigation?.activation?.from?.getState() !== 'out') return false;
  page.classList.add('covered');
  history.pushState(null, '', base);
  addEventListener('popstate', () => {
    const away = () => location.replace(document.querySelector<HTMLAnchorElement>('a.leave')?.href ?? base);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', away);
    else away();
  });
  history.back();
  return true;
};
finishLeaving();

/** The last button pressed that only the app can handle; clicked again once the app is live. */
let pressed: HTMLElement | null = null;

const start = (root: HTMLElement): void => {
  const question = document.querySelector<HTMLTemplateElement>('#first-question');
  if (!isWaiting()) return;
  if (!question) {
    document.addEventListener('DOMContentLoaded', () => start(root), { once: true });
    return;
  }
  root.replaceChildren(question.content.cloneNode(true));
  root.dataset.early = '';
  scrollTo(0, 0);
  root.querySelector('h1')?.focus({ preventScroll: true });
};

const press = (root: HTMLElement, control: Element, answer: string): void => {
  for (const other of root.querySelectorAll('[aria-pressed]')) other.removeAttribute('aria-pressed');
  control.setAttribute('aria-pressed', 'true');
  root.dataset.early = answer;
};

document.addEventListener('click', (event) => {
  const root = rootOf();
  const control =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-early], button') : null;
  if (!control || !root?.contains(control) || !isWaiting()) return;
  const { early } = control.dataset;
  pressed = null;
  if (early === undefined) {
    pressed = control;
    return;
  }
  event.preventDefault();
  if (early === 'start') start(root);
  else press(root, control, early);
});
addEventListener('live', () => pressed?.click());

addEventListener('error', showFallback, { capture: true });
addEventListener('pagehide', () => {
  const root = rootOf();
  if (root?.dataset.live === undefined) root?.replaceChildren();
});
addEventListener('pageshow', (event) => {
  if (event.persisted && rootOf()?.dataset.live === undefined && !finishLeaving()) location.reload();
});

/** Runs once, after the first paint. The timer below covers background tabs, which do not paint. */
let asked = false;
const fetchApp = (): void => {
  if (asked || !isWaiting()) return;
  asked = true;
  const { app = '', dialogs } = page.dataset;
  const bring = (files: string) =>
    Promise.all(files.split(' ').map((file) => import(/* @vite-ignore */ file)));
  ('HTMLDialogElement' in window ? bring(app) : bring(dialogs ?? '').then(() => bring(app))).then(
    () => setTimeout(showFallback, patience),
    showFallback,
  );
};
document.addEventListener('DOMContentLoaded', () => setTimeout(fetchApp, 300));

/** A service worker means that the web fonts are cached, so they can be used at once. */
if (navigator.serviceWorker?.controller) page.dataset.letters = '';

new PerformanceObserver(fetchApp).observe({ type: 'paint', buffered: true });

/** Moves the focus without following the link, which would change the address and the history. */
document.addEventListener('click', (event) => {
  const main = document.getElementById('main');
  if (!main || !(event.target instanceof Element && event.target.closest('[href="#main"]'))) return;
  event.preventDefault();
  main.tabIndex = -1;
  main.focus();
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
});

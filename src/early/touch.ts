/**
 * What a touch does on the first screen before the rest of our script has come. The page brings its first
 * question along in a template, so that Start shows it at once; an answer stays pressed, in this page alone,
 * until the visit takes it over. Where the rest never comes, every control is the link that it is in the HTML.
 */
const patience = 5_000;
const page = document.documentElement;
const root = document.getElementById('app');
const question = document.querySelector<HTMLTemplateElement>('#first-question');

const isWaiting = (): boolean => root?.dataset.live === undefined && page.dataset.lost === undefined;
const giveUp = (): void => {
  if (isWaiting()) page.dataset.lost = '';
};

const start = (): void => {
  if (!root || !question) return;
  root.replaceChildren(question.content.cloneNode(true));
  root.dataset.early = '';
  scrollTo(0, 0);
  root.querySelector('h1')?.focus({ preventScroll: true });
};

const press = (control: Element, answer: string): void => {
  for (const other of root?.querySelectorAll('[aria-pressed]') ?? []) other.removeAttribute('aria-pressed');
  control.setAttribute('aria-pressed', 'true');
  if (root) root.dataset.early = answer;
};

document.addEventListener('click', (event) => {
  const control = event.target instanceof Element ? event.target.closest('[data-early]') : null;
  if (!control || !root?.contains(control) || !isWaiting()) return;
  event.preventDefault();
  const act = control.getAttribute('data-early') ?? '';
  if (act === 'start') start();
  else press(control, act);
});

addEventListener('error', giveUp, { capture: true });
addEventListener('load', () => setTimeout(giveUp, patience));
addEventListener('pagehide', () => {
  if (root?.dataset.live === undefined) root?.replaceChildren();
});
addEventListener('pageshow', (event) => {
  if (event.persisted && root?.dataset.live === undefined) location.reload();
});

import './early/touchGuard';
import { offerOnlyAnswering } from './pages/onlyAnswering';
import { showAsOf } from './pages/showAsOf';
import { finishLeaving, leaveQuickly, neutralPage } from './shell/leave';
import { watchShift } from './shell/shift';

/**
 * Script of the public pages, which also work without it: the quick exit covers the page at once and replaces its
 * history entry. Until a visit begins there are no answers to wipe. The texts about pressing Shift are in the page, in its language.
 */
const stand = () => showAsOf(document, new Date().toISOString().slice(0, 10));
stand();
document.addEventListener('visibilitychange', stand);

const status = document.querySelector<HTMLElement>('[role="status"]');
finishLeaving();
const leave = () => leaveQuickly({ wipe: () => undefined, loading: status?.dataset.loading ?? '' });

for (const link of document.querySelectorAll(`a[href="${neutralPage}"]`))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
const stopWatching = watchShift({
  onCount: (left) => {
    if (status) status.textContent = status.dataset[`left${left ?? ''}`] ?? '';
  },
  onLeave: leave,
});
offerOnlyAnswering(document);

/** Begins a visit on the page of a need: the app takes the page's place, and the address stays as it is for everybody. */
const root = document.getElementById('app');
const begin = document.querySelector<HTMLAnchorElement>('a[data-begin]');
const fetchApp = async (): Promise<void> => {
  const { app = '', dialogs = '' } = document.documentElement.dataset;
  if (!('any' in Promise && 'replaceChildren' in document.documentElement)) throw new Error('too old');
  if (!('HTMLDialogElement' in window)) await import(/* @vite-ignore */ dialogs);
  await Promise.all(app.split(' ').map((file) => import(/* @vite-ignore */ file)));
};
begin?.addEventListener('click', (event) => {
  event.preventDefault();
  if (!root || root.dataset.early !== undefined) return;
  root.dataset.early = '';
  begin.setAttribute('aria-busy', 'true');
  // The app has leaving of its own, which wipes.
  fetchApp().then(stopWatching, () => location.assign(begin.href));
});
/** The Urdu font is large, so it is loaded after the page can be read. */
requestAnimationFrame(() =>
  setTimeout(() => {
    document.documentElement.dataset.letters = '';
  }),
);
addEventListener('pageshow', (event) => {
  if (event.persisted && !finishLeaving()) location.reload();
});

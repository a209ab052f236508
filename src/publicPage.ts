import './early/touchGuard';
import { offerOnlyAnswering } from './pages/onlyAnswering';
import { showAsOf } from './pages/showAsOf';
import { finishLeaving, leaveQuickly, neutralPage } from './shell/leave';
import { watchShift } from './shell/shift';

/**
 * Script of the public pages, which also work without it: the quick exit covers the page at once and replaces its
 * history entry. There are no answers to wipe. The texts about pressing Shift are in the page, in its language.
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
watchShift({
  onCount: (left) => {
    if (status) status.textContent = status.dataset[`left${left ?? ''}`] ?? '';
  },
  onLeave: leave,
});
offerOnlyAnswering(document);
/** The Urdu font is large, so it is loaded after the page can be read. */
requestAnimationFrame(() =>
  setTimeout(() => {
    document.documentElement.dataset.letters = '';
  }),
);
addEventListener('pageshow', (event) => {
  if (event.persisted && !finishLeaving()) location.reload();
});

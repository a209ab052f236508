import './early/touchGuard';
import { standOn } from './pages/standing';
import { finishLeaving, leaveQuickly, neutralPage } from './shell/leave';
import { watchShift } from './shell/shift';

/**
 * What our script adds to a program's page, which is whole without it: leaving covers the page at once and
 * takes its place in the history. There is nothing to wipe, since nobody answers anything here. What is said
 * of the presses of Shift stands on the page itself, in its own language.
 */
const stand = () => standOn(document, new Date().toISOString().slice(0, 10));
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
/** The letters of Urdu are many: they come once the page can be read. */
requestAnimationFrame(() =>
  setTimeout(() => {
    document.documentElement.dataset.letters = '';
  }),
);
addEventListener('pageshow', (event) => {
  if (event.persisted && !finishLeaving()) location.reload();
});

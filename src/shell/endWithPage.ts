import { finishLeaving } from './leave';

/** Wipes on pagehide, and calls `startAnew` when the browser restores the page from the back/forward cache. */
export const endWithPage = (wipe: () => void, startAnew: () => void): void => {
  addEventListener('pagehide', () => {
    wipe();
    document.documentElement.classList.add('covered');
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && !finishLeaving()) startAnew();
  });
};

import { finishLeaving } from './leave';

/** A page that is left is a visit that ends; one that the browser brings back out of its memory starts anew. */
export const endWithPage = (wipe: () => void, startAnew: () => void): void => {
  addEventListener('pagehide', () => {
    wipe();
    document.documentElement.classList.add('covered');
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && !finishLeaving()) startAnew();
  });
};

/** Where "Leave" goes: a page that says nothing about the person who opened it. */
export const neutralPage = 'https://www.weather.gov/';

/**
 * Forgets first, covers the page at once, and only then asks the network for another page, which takes this
 * one's place in the history.
 */
export const leaveQuickly = (wipe: () => void): void => {
  document.documentElement.classList.add('covered');
  document.title = '';
  wipe();
  window.location.replace(neutralPage);
};

/**
 * Where "Leave" goes: a page that says nothing about the person who opened it, the same in all languages.
 * Its origin must be the one that the server's Connection-Allowlist names, or the browser stops on the way.
 */
export const neutralPage = 'https://weather.gov/';

/** Without a word to read aloud nothing is said; the cover does not wait for words. */
export interface Leaving {
  wipe: () => void;
  loading: string;
}

/**
 * Forgets first, covers the page at once, and only then asks the network for another page, which takes this
 * one's place in the history.
 */
export const leaveQuickly = ({ wipe, loading }: Leaving): void => {
  try {
    wipe();
  } finally {
    cover(loading);
    window.location.replace(neutralPage);
  }
};

/** An opaque sheet in the system's own color; everything else is taken off the screen and not just under it. */
const cover = (loading: string): void => {
  const sheet = document.createElement('div');
  sheet.className = 'cover';
  sheet.setAttribute('role', 'alert');
  document.body.append(sheet);
  document.documentElement.classList.add('covered');
  document.title = '';
  sheet.textContent = loading;
};

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
 * Forgets first, covers the page at once, and only then asks the network for another page. It takes the place of the
 * first of ours in this tab's history; ahead of it stays at most the bare address of the first screen.
 */
export const leaveQuickly = ({ wipe, loading }: Leaving): void => {
  try {
    wipe();
  } finally {
    cover(loading);
    goOut();
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

/** The guard of `deviceBack.ts`, for browsers that do not tell a page what of the history is its own. */
export const historyGuard = { stands: false };

interface Entry {
  index: number;
  getState(): unknown;
}
interface Navigations {
  currentEntry: Entry | null;
  updateCurrentEntry(now: { state: unknown }): void;
  addEventListener(
    change: 'currententrychange',
    heard: (event: { navigationType: string | null }) => void,
  ): void;
  activation?: { from: Entry | null } | null;
}
export const navigations = (): Navigations | undefined =>
  (globalThis as { navigation?: Navigations | undefined }).navigation;

/** Marks the entry that was left, for the page where the way out ends. `early/firstTouch.ts` knows it too. */
const mark = 'out';
const patienceMs = 1_500;

/** No page can take two entries of a history away: back to the first of ours, and the neutral page in its place. */
const goOut = (): void => {
  const known = navigations();
  const behind = known?.activation ? (known.currentEntry?.index ?? 0) : Number(historyGuard.stands);
  if (behind === 0) {
    location.replace(neutralPage);
    return;
  }
  history.replaceState(null, '', '/');
  if (known?.activation) known.updateCurrentEntry({ state: mark });
  stepBack(behind);
};

/** Whether this page was gone back to only to leave from it; then it is covered, and left. */
export const finishLeaving = (): boolean => {
  if (navigations()?.activation?.from?.getState() !== mark) return false;
  cover('');
  // One more entry cuts off what lay ahead, and is gone back from.
  history.pushState(null, '', '/');
  stepBack(1);
  return true;
};

const stepBack = (steps: number): void => {
  const away = (event?: Event) => {
    // Nobody else may take this for a Back.
    event?.stopImmediatePropagation();
    location.replace(neutralPage);
  };
  addEventListener('popstate', away, { capture: true, once: true });
  history.go(-steps);
  setTimeout(away, patienceMs);
};

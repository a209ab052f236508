/**
 * Where "Leave" goes: a page that reveals nothing about its reader. Its origin must be listed in the server's
 * Connection-Allowlist header, or the browser blocks the navigation.
 */
export const neutralPage = 'https://weather.gov/';

/** `loading` is announced by screen readers; it may be empty. */
export interface Leaving {
  wipe: () => void;
  loading: string;
}

/**
 * Wipes and covers the page, then navigates. The neutral page replaces this site's first history entry in the tab; at
 * most the bare address of the first screen stays ahead of it.
 */
export const leaveQuickly = ({ wipe, loading }: Leaving): void => {
  try {
    wipe();
  } finally {
    cover(loading);
    goOut();
  }
};

/** Shows an opaque sheet in a system color and hides everything else (see `cover.css`). */
const cover = (loading: string): void => {
  const sheet = document.createElement('div');
  sheet.className = 'cover';
  sheet.setAttribute('role', 'alert');
  document.body.append(sheet);
  document.documentElement.classList.add('covered');
  document.title = '';
  sheet.textContent = loading;
};

/** Whether the extra entry of `deviceBack.ts` is in the history; needed in browsers without the Navigation API. */
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

/** State of the history entry that was left; read by `finishLeaving` and by `early/firstTouch.ts`. */
const mark = 'out';
const patienceMs = 1_500;

/** A page can only replace one history entry, so this goes back to our first one and replaces that. */
const goOut = (): void => {
  const known = navigations();
  const behind = known?.activation ? (known.currentEntry?.index ?? 0) : Number(historyGuard.stands);
  if (behind === 0) {
    location.replace(neutralPage);
    return;
  }
  history.replaceState(null, '', import.meta.env.BASE_URL);
  if (known?.activation) known.updateCurrentEntry({ state: mark });
  stepBack(behind);
};

/** If this page was reached by `goOut` going back, covers it and leaves. @returns whether it does. */
export const finishLeaving = (): boolean => {
  if (navigations()?.activation?.from?.getState() !== mark) return false;
  cover('');
  // Pushing an entry discards those ahead; then step back from it.
  history.pushState(null, '', import.meta.env.BASE_URL);
  stepBack(1);
  return true;
};

const stepBack = (steps: number): void => {
  const away = (event?: Event) => {
    // Keeps `deviceBack.ts` from handling it as Back.
    event?.stopImmediatePropagation();
    location.replace(neutralPage);
  };
  addEventListener('popstate', away, { capture: true, once: true });
  history.go(-steps);
  setTimeout(away, patienceMs);
};

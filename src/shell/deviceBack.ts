import { markAddress } from '../language/i18n';
import { listStands } from './fragment';
import { historyGuard } from './leave';
import { modalChange } from './useModal';

interface CloseWatcherLike {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: (new () => CloseWatcherLike) | undefined;

interface Back {
  type: 'back';
}

/** The machine whose states are the screens. It alone knows what `back` leaves, and where nothing is left to leave. */
interface Screens {
  getSnapshot(): { can(event: Back): boolean };
  send(event: Back): void;
  subscribe(stepped: () => void): { unsubscribe(): void };
}

/** Which kinds of Back are caught. */
interface Ways {
  /** Escape, and Android's gesture where the browser tells of it. */
  byKey: boolean;
  /** The browser's own Back. */
  byHistory: boolean;
}

/**
 * Turns the device's Back, however it comes, into one `back` for the machine; or closes the dialog that lies over all its
 * screens. Android's gesture and Escape come through CloseWatcher, or the key itself where a browser has none; the
 * browser's own Back takes an entry of ours off the history, of which there is never more than one.
 * @returns what undoes it.
 */
export const interceptBack = (screens: Screens, { byKey, byHistory }: Ways): (() => void) => {
  const top: Top = {
    ofScreens: () => openDialog() === undefined && screens.getSnapshot().can({ type: 'back' }),
    close: () => {
      const dialog = openDialog();
      if (dialog) dialog.dispatchEvent(new Event('cancel'));
      else screens.send({ type: 'back' });
    },
  };
  const caught = [
    ...(byKey ? [typeof CloseWatcher === 'undefined' ? catchEscape(top) : catchRequests(top)] : []),
    ...(byHistory ? [guardHistory(top)] : []),
  ];
  const follow = () => {
    for (const one of caught) one.follow();
  };
  const { unsubscribe } = screens.subscribe(follow);
  addEventListener(modalChange, follow);
  follow();
  return () => {
    unsubscribe();
    removeEventListener(modalChange, follow);
    for (const one of caught) one.stop();
  };
};

/** What lies on top. */
interface Top {
  /** Whether it is a screen that the machine can go back from; a dialog hears the key and the gesture by itself. */
  ofScreens: () => boolean;
  close: () => void;
}

/** The one that was drawn last, where one lies over another. */
const openDialog = (): Element | undefined => [...document.querySelectorAll('dialog[open]')].pop();

/** How one kind of Back is caught: `follow` is told when another layer lies on top. */
interface Catch {
  follow: () => void;
  stop: () => void;
}

const catchRequests = (top: Top): Catch => {
  let watcher: CloseWatcherLike | null = null;
  const stop = () => {
    if (!watcher) return;
    watcher.onclose = null;
    watcher.destroy();
    watcher = null;
  };
  const follow = () => {
    if (!top.ofScreens()) return stop();
    if (watcher || typeof CloseWatcher === 'undefined') return;
    watcher = new CloseWatcher();
    watcher.onclose = () => {
      watcher = null;
      top.close();
      follow();
    };
  };
  return { follow, stop };
};

const catchEscape = (top: Top): Catch => {
  const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented && top.ofScreens()) top.close();
  };
  addEventListener('keydown', onKey);
  return { follow: () => undefined, stop: () => removeEventListener('keydown', onKey) };
};

/** A browser goes past an entry that a page made long after it was touched, as if it were not there. */
const freshMs = 4_000;

/**
 * The entry is made after a touch, for browsers skip what a page made by itself; a Back that it caught goes forward to
 * it again, which makes none, so that the next Back needs no touch. On the first screen it is not there for anything,
 * and Back goes on past it.
 */
const guardHistory = (top: Top): Catch => {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  const lies = () => top.ofScreens() || openDialog() !== undefined;
  let touchedAt = userActivation?.isActive ? performance.now() : Number.NEGATIVE_INFINITY;
  let isReturning = false;
  const follow = () => {
    if (historyGuard.stands || isReturning || !lies() || performance.now() - touchedAt > freshMs) return;
    historyGuard.stands = true;
    history.pushState(null, '', location.pathname);
  };
  const onTouch = (event: Event) => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && event.key === 'Escape')) return;
    touchedAt = performance.now();
    follow();
  };
  const onPop = () => {
    // A list that somebody opens in this tab, which is no Back.
    if (listStands()) return;
    markAddress();
    const something = lies();
    const caught = historyGuard.stands;
    historyGuard.stands = isReturning || (!caught && something);
    isReturning = caught && something;
    if (!caught) return;
    touchedAt = Number.NEGATIVE_INFINITY;
    if (!something) return history.back();
    top.close();
    history.forward();
  };
  for (const touch of touches) addEventListener(touch, onTouch, { capture: true });
  addEventListener('popstate', onPop);
  return {
    follow,
    stop: () => {
      for (const touch of touches) removeEventListener(touch, onTouch, { capture: true });
      removeEventListener('popstate', onPop);
    },
  };
};
const touches = ['click', 'keydown'] as const;

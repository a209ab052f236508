import { markAddress } from '../language/i18n';
import { hasListCode } from './fragment';
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

/** The actor whose states are the screens; `can` says whether there is anything to go back from. */
interface Screens {
  getSnapshot(): { can(event: Back): boolean };
  send(event: Back): void;
  subscribe(stepped: () => void): { unsubscribe(): void };
}

interface Ways {
  /** Escape, and Android's back gesture where the browser has CloseWatcher. */
  byKey: boolean;
  /** The browser's Back button. */
  byHistory: boolean;
}

/**
 * Turns every form of the device's Back into one `back` event, or closes the dialog on top. Escape and Android's
 * gesture come through CloseWatcher, or as a key event where it is missing; the browser's Back pops a history entry
 * that we push, of which there is at most one.
 * @returns a function that undoes this.
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

interface Top {
  /** Whether the top layer is a screen with a way back. Dialogs handle Escape and the gesture natively. */
  ofScreens: () => boolean;
  close: () => void;
}

/** The topmost open dialog. */
const openDialog = (): Element | undefined => [...document.querySelectorAll('dialog[open]')].pop();

/** Handles one form of Back; call `follow` whenever the top layer changes. */
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

/** Browsers skip history entries that are pushed later than this after a user gesture; just below Chromium's 5 s. */
const freshMs = 4_000;

/**
 * Keeps one extra history entry while there is something to go back from. It is pushed after a user gesture, since
 * browsers skip other entries. After a caught Back we go forward onto it again, so that the next Back needs no gesture.
 * On the first screen Back leaves the page.
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
    // Opening a list link in this tab fires popstate, too.
    if (hasListCode()) return;
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

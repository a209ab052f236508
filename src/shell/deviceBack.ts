import { markAddress } from '../language/i18n';
import { listStands } from './fragment';
import { followLayers, topLayer } from './layers';
import { historyGuard } from './leave';

interface CloseWatcherLike {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: (new () => CloseWatcherLike) | undefined;

/**
 * Makes the device's Back, however it comes, close what lies on top and only that. Android's gesture and Escape come
 * through CloseWatcher, or the key itself where a browser has none; the browser's own Back, with `alsoHistory`, takes an
 * entry of ours off the history, of which there is never more than one.
 * @returns what undoes it.
 */
export const interceptBack = (alsoHistory: boolean): (() => void) => {
  const key = typeof CloseWatcher === 'undefined' ? catchEscape() : catchRequests();
  const past = alsoHistory ? guardHistory() : null;
  const follow = () => {
    key.follow();
    past?.follow();
  };
  followLayers(follow);
  follow();
  return () => {
    followLayers(null);
    key.stop();
    past?.stop();
  };
};

/** How one kind of Back is caught: `follow` is told when another layer lies on top. */
interface Catch {
  follow: () => void;
  stop: () => void;
}

/** A dialog hears the key and the gesture by itself. */
const closesByUs = (): boolean => {
  const top = topLayer();
  return top?.byKey === true && top.level !== 'dialog';
};

const catchRequests = (): Catch => {
  let watcher: CloseWatcherLike | null = null;
  const stop = () => {
    if (!watcher) return;
    watcher.onclose = null;
    watcher.destroy();
    watcher = null;
  };
  const follow = () => {
    if (!closesByUs()) return stop();
    if (watcher || typeof CloseWatcher === 'undefined') return;
    watcher = new CloseWatcher();
    watcher.onclose = () => {
      watcher = null;
      topLayer()?.close();
      follow();
    };
  };
  return { follow, stop };
};

const catchEscape = (): Catch => {
  const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented && closesByUs()) topLayer()?.close();
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
const guardHistory = (): Catch => {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  let touchedAt = userActivation?.isActive ? performance.now() : Number.NEGATIVE_INFINITY;
  let isReturning = false;
  const follow = () => {
    if (historyGuard.stands || isReturning || !topLayer() || performance.now() - touchedAt > freshMs) return;
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
    const top = topLayer();
    const caught = historyGuard.stands;
    historyGuard.stands = !caught;
    isReturning = caught && top !== undefined;
    if (!caught) return;
    touchedAt = Number.NEGATIVE_INFINITY;
    if (!top) return history.back();
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

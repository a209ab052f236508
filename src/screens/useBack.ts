import { useEffect, useRef } from 'react';

interface CloseWatcherLike {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: (new () => CloseWatcherLike) | undefined;

/**
 * Makes the device's Back, and Escape, close what was opened over the visit, before they mean the question
 * before. Adds no entry to the history.
 */
export const useBack = (close: () => void): void => {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (typeof CloseWatcher !== 'undefined') {
      const watcher = new CloseWatcher();
      watcher.onclose = () => latest.current();
      return () => {
        watcher.onclose = null;
        watcher.destroy();
      };
    }
    const onPop = (event: PopStateEvent) => {
      event.stopImmediatePropagation();
      history.pushState(null, '');
      latest.current();
    };
    addEventListener('popstate', onPop, { capture: true });
    return () => removeEventListener('popstate', onPop, { capture: true });
  }, []);
};

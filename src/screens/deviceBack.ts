interface CloseWatcherLike {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: (new () => CloseWatcherLike) | undefined;

/**
 * Makes the device's Back mean the previous question, without ever adding more than one entry to the
 * history. Android's gesture and Escape come through CloseWatcher; older browsers get one guard entry.
 * @returns what undoes it.
 */
export const bringBrowserBack = (goBack: () => void): (() => void) => {
  if (typeof CloseWatcher !== 'undefined') return watch(goBack);
  history.pushState(null, '');
  const onPop = () => {
    goBack();
    history.pushState(null, '');
  };
  window.addEventListener('popstate', onPop);
  return () => window.removeEventListener('popstate', onPop);
};

const watch = (goBack: () => void): (() => void) => {
  if (typeof CloseWatcher === 'undefined') return () => undefined;
  let watcher = new CloseWatcher();
  const closed = () => {
    // One that was opened before this watched stands under it in the browser's order, and above it for a person.
    const over = [...document.querySelectorAll('dialog[open]')].at(-1);
    if (over) over.dispatchEvent(new Event('cancel'));
    else goBack();
    if (typeof CloseWatcher === 'undefined') return;
    watcher = new CloseWatcher();
    watcher.onclose = closed;
  };
  watcher.onclose = closed;
  return () => {
    watcher.onclose = null;
    watcher.destroy();
  };
};

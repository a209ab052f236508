/**
 * Has the browser confirm before the page is unloaded while `wouldLose` is true. `tel:` and `sms:` links are exempt:
 * they fire `beforeunload` in some browsers but do not leave the page.
 * @returns a function that removes the listeners.
 */
export const confirmUnload = (wouldLose: () => boolean): (() => void) => {
  let calls = false;
  const onClick = ({ target }: Event) => {
    calls = target instanceof Element && target.closest('[href^="tel:"], [href^="sms:"]') !== null;
    if (!calls) return;
    setTimeout(() => {
      calls = false;
    }, 1_000);
  };
  const onUnload = (event: BeforeUnloadEvent) => {
    if (calls || !wouldLose()) return;
    event.preventDefault();
    // For browsers that ignore `preventDefault` here.
    event.returnValue = true;
  };
  addEventListener('click', onClick, { capture: true });
  addEventListener('beforeunload', onUnload);
  return () => {
    removeEventListener('click', onClick, { capture: true });
    removeEventListener('beforeunload', onUnload);
  };
};

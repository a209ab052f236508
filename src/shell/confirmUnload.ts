/**
 * Has the browser ask before a page with answers is reloaded, closed or left, where it lets a page ask. A call or a
 * message leaves nothing.
 * @returns what takes the asking away.
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
    // Older browsers ask for this alone.
    event.returnValue = true;
  };
  addEventListener('click', onClick, { capture: true });
  addEventListener('beforeunload', onUnload);
  return () => {
    removeEventListener('click', onClick, { capture: true });
    removeEventListener('beforeunload', onUnload);
  };
};

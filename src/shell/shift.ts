/** Number of presses that leave the page, and the longest time between two of them. */
const pressesToLeave = 3;
const windowMs = 5_000;

export interface ShiftWatch {
  /** Called with the number of presses left, or with null on timeout. */
  onCount: (left: number | null) => void;
  onLeave: () => void;
}

/**
 * Calls `onLeave` at the third press of Shift alone. Presses used as a modifier do not count: with another key, with
 * Alt or Control, which switch the keyboard layout, or with a click.
 * @returns a function that removes the listeners.
 */
export const watchShift = ({ onCount, onLeave }: ShiftWatch): (() => void) => {
  let presses = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = () => {
    presses = 0;
    clearTimeout(timer);
  };
  const isUsedForMore = () => {
    isAlone = false;
  };
  const onDown = (event: KeyboardEvent) => {
    if (event.key === 'Shift') {
      if (!event.repeat) isAlone = !(event.altKey || event.ctrlKey || event.metaKey);
      return;
    }
    isUsedForMore();
    if (presses > 0) forget();
  };
  const onUp = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !isAlone) return;
    isAlone = false;
    presses += 1;
    clearTimeout(timer);
    if (presses === pressesToLeave) {
      forget();
      onLeave();
      return;
    }
    onCount(pressesToLeave - presses);
    timer = setTimeout(() => {
      presses = 0;
      onCount(null);
    }, windowMs);
  };

  addEventListener('keydown', onDown, { capture: true });
  addEventListener('keyup', onUp, { capture: true });
  addEventListener('pointerdown', isUsedForMore, { capture: true });
  return () => {
    forget();
    removeEventListener('keydown', onDown, { capture: true });
    removeEventListener('keyup', onUp, { capture: true });
    removeEventListener('pointerdown', isUsedForMore, { capture: true });
  };
};

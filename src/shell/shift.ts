/** How many presses of Shift leave the page, and how long after each the next one still counts. */
const pressesToLeave = 3;
const windowMs = 5_000;

export interface ShiftWatch {
  /** Called with how many presses are left, and with `null` when the time for the next one ran out. */
  onCount: (left: number | null) => void;
  onLeave: () => void;
}

/**
 * Leaves at the third press of Shift by itself. Held down for a capital, beside Alt or Control to change the
 * keyboard's language, or while something is clicked, it is a modifier and does not count.
 * @returns what stops the watching.
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

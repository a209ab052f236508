import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import { isNeededBy, type KeyMeaning, meaningOf } from './keys';

/** Whether single keys do anything (WCAG 2.1.4). It is the guide's wish, so it outlives a client. */
export const KeysOn = createContext(true);

/**
 * Hears the guide's keys while this part stands: on the screen while no dialog lies over it, or in a dialog.
 * @param onKey answers whether it took the key; a key that was taken does nothing else.
 */
export const useKeys = (
  onKey: (meaning: KeyMeaning) => boolean,
  where: 'screen' | 'dialog' = 'screen',
): void => {
  const on = useContext(KeysOn);
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });
  useLayoutEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      const at = document.querySelector('dialog[open]') ? 'dialog' : 'screen';
      if (event.defaultPrevented || event.repeat || at !== where) return;
      const meaning = meaningOf(event);
      if (meaning === null || isNeededBy(document.activeElement, meaning)) return;
      if (latest.current(meaning)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on, where]);
};

import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import { isNeededBy, type KeyMeaning, meaningOf } from './keys';

/** Whether single keys do anything (WCAG 2.1.4). It is the guide's wish, so it outlives a client. */
export const KeysOn = createContext(true);

/**
 * Hears the guide's keys while this part stands and no dialog is open.
 * @param onKey answers whether it took the key; a key that was taken does nothing else.
 */
export const useKeys = (onKey: (meaning: KeyMeaning) => boolean): void => {
  const on = useContext(KeysOn);
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });
  useLayoutEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || document.querySelector('dialog[open]')) return;
      const meaning = meaningOf(event);
      if (meaning === null || isNeededBy(document.activeElement, meaning)) return;
      if (latest.current(meaning)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on]);
};

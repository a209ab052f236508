import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import { commandOf, isNeededBy, type KeyCommand } from './keys';

/** Whether single-key shortcuts are on (WCAG 2.1.4). Kept across clients, because it is the guide's preference. */
export const KeysOn = createContext(true);

/**
 * Listens for the guide's shortcuts while mounted: on the screen while no dialog is open, or in a dialog.
 * @param onKey returns whether it handled the key; if so, the default action is prevented.
 */
export const useKeys = (
  onKey: (command: KeyCommand) => boolean,
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
      const command = commandOf(event);
      if (command === null || isNeededBy(document.activeElement, command)) return;
      if (latest.current(command)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on, where]);
};

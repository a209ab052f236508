import { type ReactNode, useContext, useLayoutEffect, useRef } from 'react';
import { digitOf } from './keys';
import { KeysOn } from './useKeys';

export interface Numbered {
  id: string;
  number: number;
  words: ReactNode;
  state?: string;
}

/**
 * A list to pick from by pointer, arrow keys or number. A digit moves the focus, a second digit extends the number,
 * Enter picks; there is no timeout between digits.
 */
export const NumberedList = ({
  label,
  items,
  onPick,
}: {
  label: string;
  items: readonly Numbered[];
  onPick: (id: string) => void;
}) => {
  const list = useRef<HTMLOListElement>(null);
  const keysOn = useContext(KeysOn);
  const numbers = items.map(({ number }) => number).join(' ');
  useLayoutEffect(() => {
    const inList = list.current;
    if (!inList) return;
    return moveByKeys(inList, keysOn ? numbers.split(' ').map(Number) : []);
  }, [numbers, keysOn]);
  return (
    <ol ref={list} className="numbered" aria-label={label}>
      {items.map(({ id, number, words, state }) => (
        <li key={id}>
          <button type="button" className="pick" data-pick={id} onClick={() => onPick(id)}>
            <span className="cap">{number}</span> <span>{words}</span>
            {state && <small>{state}</small>}
          </button>
        </li>
      ))}
    </ol>
  );
};

/** Digits work with focus anywhere unless another dialog is open; arrow keys only inside the list. */
const moveByKeys = (list: HTMLElement, numbers: readonly number[]): (() => void) => {
  let typed = 0;
  const hear = (event: KeyboardEvent) => {
    const dialog = document.querySelector('dialog[open]');
    if (event.defaultPrevented || (dialog && !dialog.contains(list))) return;
    const buttons = [...list.querySelectorAll('button')];
    const digit = numbers.length > 0 ? digitOf(event) : null;
    const mayMove = (dialog ?? list).contains(document.activeElement);
    const from = buttons.map((button) => button === document.activeElement).indexOf(true);
    const at = digit !== null ? reach(digit) : mayMove ? along(event.key, from, buttons.length) : null;
    if (digit === null) typed = 0;
    if (at === null || at === -1) return;
    event.preventDefault();
    buttons[at]?.focus();
  };
  const reach = (digit: number): number => {
    typed = numbers.includes(typed * 10 + digit) ? typed * 10 + digit : digit;
    return numbers.indexOf(typed);
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
};

const along = (key: string, from: number, count: number): number | null => {
  if (key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowUp') return (Math.max(from, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};

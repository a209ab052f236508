/** Meaning of a key press. `position` counts choices from 1. */
export type KeyMeaning = { does: 'choose'; position: number } | { does: KeyDeed };
export type KeyDeed =
  | 'notSure'
  | 'skipped'
  | 'onward'
  | 'back'
  | 'jump'
  | 'show'
  | 'listen'
  | 'whatIf'
  | 'words'
  | 'another'
  | 'next'
  | 'keys';

/** Key labels, in the order of the shortcuts card. */
export const keyCaps = {
  choose: '1 – 9',
  notSure: '0',
  skipped: '-',
  onward: 'Enter',
  back: 'Backspace',
  jump: '/',
  show: 'C',
  listen: 'L',
  whatIf: 'W',
  words: 'P',
  another: 'A',
  next: 'N',
  keys: '?',
} as const satisfies Record<'choose' | KeyDeed, string>;

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * The meaning of a key press, or null. The physical key counts where a layout has other letters or digits there, so
 * that a Russian, Arabic or French keyboard needs no switching.
 */
export const meaningOf = (press: Press): KeyMeaning | null => {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = keyOn(press);
  if (/^[1-9]$/.test(key)) return { does: 'choose', position: Number(key) };
  const deed = deeds[key];
  return deed ? { does: deed } : null;
};

/** The digit of a key press on any layout, or null. */
export const digitOf = (press: Press): number | null => {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = keyOn(press);
  return /^[0-9]$/.test(key) ? Number(key) : null;
};

/** Whether the focused element handles this key itself. */
export const isNeededBy = (focused: Element | null, { does }: KeyMeaning): boolean => {
  if (!focused) return false;
  if (focused.closest(writable)) return true;
  return does === 'onward' && focused.closest('a, button, summary') !== null;
};

const writable = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';

const deeds: Record<string, KeyDeed> = {
  '0': 'notSure',
  '-': 'skipped',
  Enter: 'onward',
  Backspace: 'back',
  '/': 'jump',
  '?': 'keys',
  c: 'show',
  l: 'listen',
  w: 'whatIf',
  p: 'words',
  a: 'another',
  n: 'next',
};

const keyOn = ({ key, code, shiftKey }: Press): string => {
  const [, digit] = /^(?:Digit|Numpad)([0-9])$/.exec(code) ?? [];
  if (digit !== undefined && !shiftKey) return digit;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  const isLatin = /^[a-z]$/i.test(key);
  if (letter !== undefined && !isLatin && /^\p{L}$/u.test(key)) return letter.toLowerCase();
  return isLatin ? key.toLowerCase() : key;
};

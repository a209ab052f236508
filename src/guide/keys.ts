import type { QuestionId } from '../catalog/questions';
import { groupsOf } from '../eligibility/answer';

/** Meaning of a key press. `position` counts choices from 1. */
export type KeyCommand = { action: 'choose'; position: number } | { action: KeyAction };
export type KeyAction =
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
} as const satisfies Record<'choose' | KeyAction, string>;

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/**
 * The meaning of a key press, or null. A key means what it writes, in the digits of any language. A letter of another
 * script counts by its physical key, so that a Russian, Arabic or Korean keyboard needs no switching.
 */
export const commandOf = (press: Press): KeyCommand | null => {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = keyOn(press);
  if (/^[1-9]$/.test(key)) return { action: 'choose', position: Number(key) };
  const action = keyActions[key];
  return action ? { action: action } : null;
};

/**
 * The keys that select a choice, as shown beside it and on paper: one digit, or those of the group and of the place in it.
 * No cap begins another, so digits need no pause and no Enter.
 */
export const keyCapOf = (question: QuestionId, choice: string): string => {
  if (choice === 'notSure') return '0';
  if (choice === 'skipped') return '–';
  const groups = groupsOf(question);
  const at = groups.findIndex(({ choices }) => choices.includes(choice));
  const place = (groups[at]?.choices.indexOf(choice) ?? -1) + 1;
  return groups[at]?.group ? `${at + 1}${place}` : `${at + place}`;
};

/** The digit of a key press on any layout, or null. */
export const digitOf = (press: Press): number | null => {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = keyOn(press);
  return /^[0-9]$/.test(key) ? Number(key) : null;
};

/** Whether the focused element handles this key itself. */
export const isNeededBy = (focused: Element | null, { action }: KeyCommand): boolean => {
  if (!focused) return false;
  if (focused.closest(writable)) return true;
  return action === 'onward' && focused.closest('a, button, summary') !== null;
};

const writable = 'textarea, select, [contenteditable], input:not([type="radio"]):not([type="checkbox"])';

const keyActions: Record<string, KeyAction> = {
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

/** Arabic, Urdu and Bangla count in digits of their own. */
const zeros = ['٠', '۰', '০'];

const keyOn = ({ key, code, isComposing }: Press): string => {
  if (isComposing) return '';
  const [, place = ''] = /^(?:Digit|Numpad|Key)([0-9A-Z])$/.exec(code) ?? [];
  // An input method hides what a key writes, and so action a pad of numbers whose lock is off.
  const isHidden = key === 'Process' || (code.startsWith('Numpad') && place !== '');
  if (isHidden) return place.toLowerCase();
  // Chinese may write wide letters.
  const written = key.normalize('NFKC').replace('؟', '?');
  for (const zero of zeros) {
    const digit = (written.codePointAt(0) ?? 0) - (zero.codePointAt(0) ?? 0);
    if (digit >= 0 && digit <= 9) return `${digit}`;
  }
  const isOfOtherScript = /^[\p{L}\p{M}]+$/u.test(written) && !/\p{Script=Latin}/u.test(written);
  if (isOfOtherScript) return code === 'Slash' ? '/' : place.toLowerCase();
  return written.length === 1 ? written.toLowerCase() : written;
};

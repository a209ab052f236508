// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { isNonAnswer, questionIds } from '../../src/catalog/questions';
import { choicesOf } from '../../src/eligibility/answer';
import {
  commandOf,
  digitOf,
  isNeededBy,
  type KeyCommand,
  keyCapOf,
  keyCaps,
  type Press,
} from '../../src/guide/keys';
import { useDigits } from '../../src/guide/useDigits';

const press = (key: string, code = '', more: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe('what a key means', () => {
  test.each([
    ['1', 'Digit1', { action: 'choose', position: 1 }],
    ['9', 'Numpad9', { action: 'choose', position: 9 }],
    ['0', 'Digit0', { action: 'notSure' }],
    ['-', 'Minus', { action: 'skipped' }],
    ['Enter', 'Enter', { action: 'onward' }],
    ['Backspace', 'Backspace', { action: 'back' }],
    ['/', 'Slash', { action: 'jump' }],
    ['N', 'KeyN', { action: 'next' }],
    ['c', 'KeyC', { action: 'show' }],
    ['l', 'KeyL', { action: 'listen' }],
    ['a', 'KeyA', { action: 'another' }],
  ])('%s on an American keyboard', (key, code, meaning) => {
    expect(commandOf(press(key, code))).toEqual(meaning);
  });

  /** What the number row and some letters write on the layouts of our languages, in the order of the places. */
  const row = [
    'Digit1',
    'Digit2',
    'Digit3',
    'Digit4',
    'Digit5',
    'Digit6',
    'Digit7',
    'Digit8',
    'Digit9',
    'Digit0',
  ];
  const digits = (written: string) => [...written].map((key, at): [string, string] => [key, row[at] ?? '']);
  const choices = [...Array(9).keys()].map((at) => ({ action: 'choose', position: at + 1 }));
  const commands = (presses: [string, string][]) => presses.map(([key, code]) => commandOf(press(key, code)));

  test.each([
    ['American, Russian, Korean', '1234567890'],
    ['French, with Shift', '1234567890'],
    ['Arabic', '١٢٣٤٥٦٧٨٩٠'],
    ['Urdu', '۱۲۳۴۵۶۷۸۹۰'],
    ['Bangla', '১২৩৪৫৬৭৮৯০'],
    ['Chinese, wide', '１２３４５６７８９０'],
  ])('the digits of a keyboard that is %s choose, and nought is “not sure”', (_name, written) => {
    expect(commands(digits(written))).toEqual([...choices, { action: 'notSure' }]);
  });

  test('a French number row without Shift writes no digit: its “-” means what “-” is marked with', () => {
    expect(commands(digits('&é"\'(-è_çà'))).toEqual([
      ...Array(5).fill(null),
      { action: 'skipped' },
      ...Array(4).fill(null),
    ]);
    expect(commandOf(press('/', 'Period'))).toEqual({ action: 'jump' });
    expect(commandOf(press('?', 'KeyM'))).toEqual({ action: 'keys' });
    expect(commandOf(press('a', 'KeyQ'))).toEqual({ action: 'another' });
    expect(commandOf(press('q', 'KeyA'))).toBeNull();
    expect(commandOf(press('w', 'KeyZ'))).toEqual({ action: 'whatIf' });
    expect(commandOf(press('z', 'KeyW'))).toBeNull();
  });

  /** What stands at the places of C, L, W, P, A and N, and at that of the slash. */
  const letters = ['KeyC', 'KeyL', 'KeyW', 'KeyP', 'KeyA', 'KeyN'];
  const letterCommands = ['show', 'listen', 'whatIf', 'words', 'another', 'next'].map((action) => ({
    action,
  }));
  test.each([
    ['Russian', ['с', 'д', 'ц', 'з', 'ф', 'т']],
    ['Arabic', ['ؤ', 'م', 'ص', 'ح', 'ش', 'ى']],
    ['Urdu', ['چ', 'ل', 'و', 'پ', 'ا', 'ن']],
    ['Bangla, where a place may write a sign', ['ম', 'ত', 'ৈ', 'জ', 'ো', 'ল']],
    ['Korean', ['ㅊ', 'ㅣ', 'ㅈ', 'ㅔ', 'ㅁ', 'ㅜ']],
    ['Korean or Chinese with an input method on', Array(6).fill('Process')],
    ['Chinese, wide', ['ｃ', 'ｌ', 'ｗ', 'ｐ', 'ａ', 'ｎ']],
  ])('a letter counts by its place on a keyboard that is %s', (_name, written) => {
    expect(commands(letters.map((code, at) => [written[at] ?? '', code]))).toEqual(letterCommands);
  });

  test('an input method shows a digit by its place, and keeps what it is composing', () => {
    expect(commands(row.map((code) => ['Process', code]))).toEqual([...choices, { action: 'notSure' }]);
    expect(commandOf(press('Process', 'Digit6', { isComposing: true }))).toBeNull();
    expect(commandOf(press('6', 'Digit6', { isComposing: true }))).toBeNull();
  });

  test('the numeric keypad works with Num Lock off', () => {
    for (const [key, code] of [
      ['6', 'Numpad6'],
      ['ArrowRight', 'Numpad6'],
      ['٦', 'Numpad6'],
    ])
      expect(commandOf(press(key as string, code))).toEqual({ action: 'choose', position: 6 });
    expect(commandOf(press('-', 'NumpadSubtract'))).toEqual({ action: 'skipped' });
    expect(commandOf(press('/', 'NumpadDivide'))).toEqual({ action: 'jump' });
    expect(commandOf(press('Enter', 'NumpadEnter'))).toEqual({ action: 'onward' });
  });

  test('the question mark and the slash are found wherever a keyboard has them', () => {
    expect(commandOf(press('/', 'Digit7'))).toEqual({ action: 'jump' });
    expect(commandOf(press('?', 'Minus'))).toEqual({ action: 'keys' });
    expect(commandOf(press('؟', 'Slash'))).toEqual({ action: 'keys' });
    expect(commandOf(press('ظ', 'Slash'))).toEqual({ action: 'jump' });
  });

  test('on a Dvorak keyboard a letter is the letter that is written on it', () => {
    expect(commandOf(press('n', 'KeyL'))).toEqual({ action: 'next' });
    expect(commandOf(press('r', 'KeyP'))).toBeNull();
  });

  test('browser shortcuts are not handled', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(commandOf(press('p', 'KeyP', { [modifier]: true }))).toBeNull();
      expect(digitOf(press('1', 'Digit1', { [modifier]: true }))).toBeNull();
    }
  });

  test('every key that the card names does what it names', () => {
    for (const [action, cap] of Object.entries(keyCaps))
      if (action !== 'choose') expect(commandOf(press(cap))).toEqual({ action });
  });

  test('every choice of every question has keys of its own, at most two, and none begins another', () => {
    for (const question of questionIds) {
      const choices = choicesOf(question);
      const caps = choices.map((choice) => keyCapOf(question, choice));
      expect(new Set(caps).size, question).toBe(choices.length);
      expect(caps.filter((cap) => !/^([1-9]{1,2}|0|–)$/.test(cap))).toEqual([]);
      const begun = caps.filter((cap) => caps.some((other) => other !== cap && other.startsWith(cap)));
      expect(begun, question).toEqual([]);
    }
  });

  test('the digits of every choice select it and nothing else', () => {
    for (const question of questionIds) {
      for (const choice of choicesOf(question).filter((one) => !isNonAnswer(one))) {
        const chosen: string[] = [];
        const { result } = renderHook(() => useDigits(question, (one) => chosen.push(one)));
        for (const digit of keyCapOf(question, choice)) act(() => result.current.press(Number(digit)));
        expect(chosen, `${question} ${choice}`).toEqual([choice]);
        expect(result.current.typed).toBe('');
      }
    }
  });

  test('the digit of a group waits for the next one, and any other key forgets it', () => {
    const chosen: string[] = [];
    const { result } = renderHook(() => useDigits('needs', (one) => chosen.push(one)));
    act(() => result.current.press(2));
    expect([result.current.typed, chosen]).toEqual(['2', []]);
    act(() => result.current.press(null));
    expect([result.current.typed, chosen]).toEqual(['', []]);
  });
});

describe('a control that needs a key keeps it', () => {
  const onward: KeyCommand = { action: 'onward' };
  const choose: KeyCommand = { action: 'choose', position: 1 };
  const focusOn = (html: string) => {
    document.body.innerHTML = html;
    return document.querySelector('[data-here]');
  };

  test.each([
    ['a button', '<button data-here>x</button>'],
    ['something inside a link', '<a href="/"><b data-here>x</b></a>'],
    ['a summary', '<details><summary data-here>x</summary></details>'],
  ])('%s opens with Enter, and leaves the numbers to the guide', (_name, html) => {
    const focused = focusOn(html);
    expect(isNeededBy(focused, onward)).toBe(true);
    expect(isNeededBy(focused, choose)).toBe(false);
  });

  test.each([
    ['a line to write in', '<input data-here>'],
    ['a text', '<textarea data-here></textarea>'],
    ['a list to choose from', '<select data-here></select>'],
    ['a text that can be edited', '<p contenteditable><i data-here>x</i></p>'],
  ])('%s keeps every key', (_name, html) => {
    const focused = focusOn(html);
    expect(isNeededBy(focused, choose)).toBe(true);
    expect(isNeededBy(focused, { action: 'back' })).toBe(true);
  });

  test('a choice that has the focus leaves all of them to the guide', () => {
    const focused = focusOn('<input type="radio" data-here>');
    expect(isNeededBy(focused, onward)).toBe(false);
    expect(isNeededBy(focused, choose)).toBe(false);
    expect(isNeededBy(null, choose)).toBe(false);
  });
});

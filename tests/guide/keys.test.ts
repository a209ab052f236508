// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { questionIds, questionShape } from '../../src/catalog/questions';
import { digitOf, isNeededBy, type KeyMeaning, keyCaps, meaningOf, type Press } from '../../src/guide/keys';

const press = (key: string, code = '', more: Partial<Press> = {}): Press => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe('what a key means', () => {
  test.each([
    ['1', 'Digit1', { does: 'choose', position: 1 }],
    ['9', 'Numpad9', { does: 'choose', position: 9 }],
    ['0', 'Digit0', { does: 'notSure' }],
    ['-', 'Minus', { does: 'skipped' }],
    ['Enter', 'Enter', { does: 'onward' }],
    ['Backspace', 'Backspace', { does: 'back' }],
    ['/', 'Slash', { does: 'jump' }],
    ['N', 'KeyN', { does: 'next' }],
    ['c', 'KeyC', { does: 'show' }],
    ['l', 'KeyL', { does: 'listen' }],
    ['a', 'KeyA', { does: 'another' }],
  ])('%s on an American keyboard', (key, code, meaning) => {
    expect(meaningOf(press(key, code))).toEqual(meaning);
  });

  test.each([
    ['a French one, where the 1 is written with Shift', '&', 'Digit1', { does: 'choose', position: 1 }],
    [
      'a French one, whose 6 would else mean "rather not say"',
      '-',
      'Digit6',
      { does: 'choose', position: 6 },
    ],
    ['an Arabic one with its own digits', '٣', 'Digit3', { does: 'choose', position: 3 }],
    ['a Russian one, where the N is a т', 'т', 'KeyN', { does: 'next' }],
    ['a Korean one, where the W is a ㅈ', 'ㅈ', 'KeyW', { does: 'whatIf' }],
  ])('on %s', (_name, key, code, meaning) => {
    expect(meaningOf(press(key, code))).toEqual(meaning);
  });

  test('the question mark and the slash are found where a German keyboard has them', () => {
    expect(meaningOf(press('/', 'Digit7', { shiftKey: true }))).toEqual({ does: 'jump' });
    expect(meaningOf(press('?', 'Minus', { shiftKey: true }))).toEqual({ does: 'keys' });
  });

  test('on a Dvorak keyboard a letter is the letter that is written on it', () => {
    expect(meaningOf(press('n', 'KeyL'))).toEqual({ does: 'next' });
    expect(meaningOf(press('r', 'KeyP'))).toBeNull();
  });

  test('the browser’s own shortcuts stay the browser’s', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(meaningOf(press('p', 'KeyP', { [modifier]: true }))).toBeNull();
      expect(digitOf(press('1', 'Digit1', { [modifier]: true }))).toBeNull();
    }
  });

  test('every key that the card names does what it names', () => {
    for (const [deed, cap] of Object.entries(keyCaps))
      if (deed !== 'choose') expect(meaningOf(press(cap))).toEqual({ does: deed });
  });

  test('no question has more choices than there are digits', () => {
    for (const question of questionIds)
      expect(questionShape(question).answers.length, question).toBeLessThanOrEqual(9);
  });
});

describe('a control that needs a key keeps it', () => {
  const onward: KeyMeaning = { does: 'onward' };
  const choose: KeyMeaning = { does: 'choose', position: 1 };
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
    expect(isNeededBy(focused, { does: 'back' })).toBe(true);
  });

  test('a choice that has the focus leaves all of them to the guide', () => {
    const focused = focusOn('<input type="radio" data-here>');
    expect(isNeededBy(focused, onward)).toBe(false);
    expect(isNeededBy(focused, choose)).toBe(false);
    expect(isNeededBy(null, choose)).toBe(false);
  });
});

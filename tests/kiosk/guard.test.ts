import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowed } from '../../src/kiosk/guard';
import { isFromPerson } from '../../src/kiosk/presence';

const press = (key: string, ...held: ('ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey')[]) => ({
  key,
  ctrlKey: held.includes('ctrlKey'),
  altKey: held.includes('altKey'),
  metaKey: held.includes('metaKey'),
  shiftKey: held.includes('shiftKey'),
});

const keypad = ['Tab', 'Enter', ' ', 'ArrowUp', 'ArrowDown', 'PageDown', 'Home', 'Escape'];

test.each(keypad)('a keypad’s %s reaches the page, and only without another key', (key) => {
  expect(isAllowed(press(key))).toBe(true);
  for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
    expect(isAllowed(press(key, held))).toBe(false);
});

test('Shift and Tab go back; Shift and Escape would open the task manager', () => {
  expect(isAllowed(press('Tab', 'shiftKey'))).toBe(true);
  expect(isAllowed(press('Escape', 'shiftKey'))).toBe(false);
});

test('no key that writes or commands ever reaches the page', () => {
  const key = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((one) => one !== ' '),
    fc.integer({ min: 1, max: 24 }).map((number) => `F${number}`),
    fc.constantFrom(
      'Backspace',
      'Delete',
      'Insert',
      'ContextMenu',
      'PrintScreen',
      'BrowserBack',
      'OS',
      'Dead',
    ),
  );
  fc.assert(
    fc.property(key, fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), (...pressed) => {
      const [name, ctrlKey, altKey, metaKey, shiftKey] = pressed;
      expect(isAllowed({ key: name, ctrlKey, altKey, metaKey, shiftKey })).toBe(false);
    }),
  );
});

test('a person’s first press counts; a script’s, and a key that something lies on, do not', () => {
  expect(isFromPerson({ isTrusted: true })).toBe(true);
  expect(isFromPerson({ isTrusted: true, repeat: false })).toBe(true);
  expect(isFromPerson({ isTrusted: true, repeat: true })).toBe(false);
  expect(isFromPerson({ isTrusted: false })).toBe(false);
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXIT_ORIGIN } from '../../scripts/serve/headers.mjs';
import { neutralPage } from '../../src/shell/leave';
import { watchShift } from '../../src/shell/shift';

const counted: (number | null)[] = [];
const left = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  counted.length = 0;
  left.mockClear();
  stop = watchShift({ onCount: (count) => counted.push(count), onLeave: left });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const down = (key: string, more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
const up = (key: string, more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, ...more }));
const press = (key: string) => {
  down(key);
  up(key);
};

describe('Shift three times', () => {
  test('leaves at the third press, and says before how many are left', () => {
    press('Shift');
    press('Shift');
    expect(left).not.toHaveBeenCalled();
    press('Shift');
    expect(left).toHaveBeenCalledTimes(1);
    expect(counted).toEqual([2, 1]);
  });

  test('may be slow: five seconds begin anew at each press', () => {
    press('Shift');
    vi.advanceTimersByTime(4_900);
    press('Shift');
    vi.advanceTimersByTime(4_900);
    press('Shift');
    expect(left).toHaveBeenCalledTimes(1);
  });

  test('is forgotten after five seconds without a press, and that is said', () => {
    press('Shift');
    press('Shift');
    vi.advanceTimersByTime(5_000);
    expect(counted).toEqual([2, 1, null]);
    press('Shift');
    press('Shift');
    expect(left).not.toHaveBeenCalled();
    press('Shift');
    expect(left).toHaveBeenCalledTimes(1);
  });

  test('begins anew after any other key', () => {
    press('Shift');
    press('Shift');
    press('Tab');
    press('Shift');
    expect(left).not.toHaveBeenCalled();
    expect(counted).toEqual([2, 1, 2]);
  });

  test.each([
    ['Shift for a capital letter', () => [down('Shift'), press('A'), up('Shift')]],
    ['Shift and Tab, to go back', () => [down('Shift'), down('Tab'), up('Tab'), up('Shift')]],
    [
      'Alt and Shift, to change the keyboard',
      () => [down('Alt'), down('Shift', { altKey: true }), up('Shift')],
    ],
    ['Control and Shift', () => [down('Control'), down('Shift', { ctrlKey: true }), up('Shift')]],
    [
      'Shift and a click',
      () => [
        down('Shift'),
        document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
        up('Shift'),
      ],
    ],
    [
      'Shift held down until it repeats, then another key',
      () => [down('Shift'), down('Shift', { repeat: true }), press('B'), up('Shift')],
    ],
  ])('does not count %s', (_, gesture) => {
    for (let time = 0; time < 4; time++) gesture();
    expect(left).not.toHaveBeenCalled();
    expect(counted.filter((count) => count !== null)).toEqual([]);
  });

  test('counts a long press once', () => {
    down('Shift');
    for (let time = 0; time < 9; time++) down('Shift', { repeat: true });
    up('Shift');
    expect(counted).toEqual([2]);
  });

  test('ignores presses once stopped', () => {
    stop();
    for (let time = 0; time < 3; time++) press('Shift');
    vi.advanceTimersByTime(10_000);
    expect(left).not.toHaveBeenCalled();
    expect(counted).toEqual([]);
  });
});

test('the neutral page is the one that the server lets a browser go to', () => {
  expect(new URL(neutralPage).origin).toBe(EXIT_ORIGIN);
});

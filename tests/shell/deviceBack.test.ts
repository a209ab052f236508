// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { interceptBack } from '../../src/shell/deviceBack';
import { type Layer, useBack } from '../../src/shell/layers';
import { historyGuard } from '../../src/shell/leave';
import { deviceOf } from './device';

type Level = Layer['level'];

let stop = (): void => undefined;
let closed: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  document.documentElement.lang = 'en';
  historyGuard.stands = false;
  closed = [];
});
afterEach(() => {
  cleanup();
  stop();
  location.hash = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A part at a level, which is gone once it is closed. */
const lay = (level: Level, { byKey = true, stays = false } = {}) => {
  const part = renderHook(() =>
    useBack(
      level,
      () => {
        closed.push(level);
        if (!stays) part.unmount();
      },
      byKey,
    ),
  );
  return part;
};

const begin = (how: Parameters<typeof deviceOf>[0] & { alsoHistory?: boolean } = {}) => {
  const device = deviceOf(how);
  stop = interceptBack(how.alsoHistory ?? true);
  return device;
};

describe.each([
  ['a browser with CloseWatcher', true],
  ['a browser without it', false],
])('Escape, or the gesture, in %s', (_, closeWatcher) => {
  test('closes what lies on top, one after the other, and then nothing', () => {
    const device = begin({ closeWatcher });
    lay('visit');
    lay('list');
    lay('help');
    const steps = [1, 2, 3, 4].map(() => {
      device.pressEscape();
      return [...closed];
    });
    expect(steps).toEqual([['help'], ['help', 'list'], ['help', 'list', 'visit'], ['help', 'list', 'visit']]);
  });

  test('closes what lay there before anybody caught it', () => {
    const device = deviceOf({ closeWatcher });
    lay('list');
    stop = interceptBack(true);
    device.pressEscape();
    expect(closed).toEqual(['list']);
  });

  test('leaves a dialog alone, which hears it by itself, and what is under it', () => {
    const device = begin({ closeWatcher });
    lay('visit');
    const dialog = lay('dialog');
    device.pressEscape();
    expect(closed).toEqual([]);
    dialog.unmount();
    device.pressEscape();
    expect(closed).toEqual(['visit']);
  });

  test('leaves alone what says that its keys mean something else', () => {
    const device = begin({ closeWatcher });
    lay('visit', { byKey: false });
    device.pressEscape();
    expect(closed).toEqual([]);
    lay('list');
    device.pressEscape();
    device.pressEscape();
    expect(closed).toEqual(['list']);
  });

  test('is heard again by what did not close', () => {
    const device = begin({ closeWatcher });
    lay('visit', { stays: true });
    device.pressEscape();
    device.pressEscape();
    expect(closed).toEqual(['visit', 'visit']);
  });

  test('is let go of when it is no longer caught', () => {
    const device = begin({ closeWatcher });
    lay('visit');
    stop();
    device.pressEscape();
    lay('list');
    device.pressEscape();
    expect(closed).toEqual([]);
    expect([device.listeners, device.watchers]).toEqual([[], []]);
  });

  test('makes no entry in the history, and is no touch', () => {
    const device = begin({ closeWatcher });
    device.touch('keydown', { key: 'Escape' });
    lay('visit', { byKey: false });
    device.touch('keydown', { key: 'Escape' });
    expect(device.tab.entries).toHaveLength(2);
  });
});

test('without CloseWatcher no other key closes anything, nor an Escape that meant something already', () => {
  const device = begin();
  lay('visit');
  device.touch('keydown', { key: 'Enter' });
  device.pressEscape({ defaultPrevented: true });
  expect(closed).toEqual([]);
});

test('a page asks to be told only while it has something to close, and never twice', () => {
  const device = begin({ closeWatcher: true });
  const counts = () => device.watchers.length;
  expect(counts()).toBe(0);
  const visit = lay('visit');
  expect(counts()).toBe(1);
  const list = lay('list');
  expect(counts()).toBe(1);
  list.unmount();
  expect(counts()).toBe(1);
  visit.unmount();
  expect(counts()).toBe(0);
});

describe('the browser’s Back', () => {
  test('has one entry for as long as something is open and was touched, and closes it', () => {
    const device = begin();
    device.touch('click');
    expect(device.tab.at, 'on the first screen').toBe(1);
    lay('visit');
    expect(device.tab).toMatchObject({ at: 2, entries: ['another page', '/', '/'] });
    lay('list');
    device.touch('click');
    device.touch('keydown', { key: 'Tab' });
    expect(device.tab.at, 'after more touches').toBe(2);

    device.pressBack();
    expect(closed).toEqual(['list']);
    device.touch('click');
    expect(device.tab).toMatchObject({ at: 2, entries: ['another page', '/', '/'] });
    device.pressBack();
    expect([closed, device.tab.left]).toEqual([['list', 'visit'], false]);
    device.touch('click');
    device.pressBack();
    expect([closed.length, device.tab.left]).toEqual([2, true]);
  });

  test('has an entry that says nothing of the visit', () => {
    const device = begin();
    device.touch('click');
    lay('visit');
    expect(device.tab.said).toEqual([null, '']);
  });

  test('that was caught goes forward to its entry and makes none: browsers go past one that nobody’s touch made', () => {
    const device = begin();
    lay('visit');
    device.touch('click');
    const made = device.tab.said.length;
    device.pressBack();
    expect([closed, device.tab.at, device.tab.said.length]).toEqual([['visit'], 2, made]);
  });

  test('can be pressed again and again, with no touch between', () => {
    const device = begin();
    lay('visit');
    lay('list');
    lay('dialog');
    device.touch('click');
    for (const _ of [1, 2, 3]) device.pressBack();
    expect([closed, device.tab.left]).toEqual([['dialog', 'list', 'visit'], false]);
    device.pressBack();
    expect([closed.length, device.tab.left]).toEqual([3, true]);
  });

  test.each([
    ['a click that a script made', 'click', { isTrusted: false }],
    ['a key that a script pressed', 'keydown', { key: 'a', isTrusted: false }],
    ['Escape', 'keydown', { key: 'Escape' }],
  ] as const)('makes no entry after %s', (_, type, more) => {
    const device = begin();
    device.touch(type, more);
    lay('visit', { byKey: false });
    device.touch(type, more);
    expect(device.tab.at).toBe(1);
  });

  test.each([
    [0, 2],
    [4_000, 2],
    [4_001, 1],
  ])('of what opens %i ms after a touch', (wait, at) => {
    const device = begin();
    device.touch('click');
    vi.advanceTimersByTime(wait);
    lay('visit');
    expect(device.tab.at).toBe(at);
  });

  test.each([
    ['was touched already', true, 2],
    ['was not touched yet', false, 1],
    ['cannot say so', undefined, 1],
  ])('of a page that %s', (_, isActive, at) => {
    const device = begin({ isActive });
    lay('visit');
    expect(device.tab.at).toBe(at);
  });

  test('goes on past an entry over which nothing is open any more', () => {
    const device = begin();
    device.touch('click');
    lay('visit').unmount();
    device.pressBack();
    expect([closed, device.tab.left]).toEqual([[], true]);
    expect(historyGuard.stands).toBe(false);
  });

  test('knows that it stands on its entry again, to which a touch adds no second one', () => {
    const device = begin();
    device.touch('click');
    lay('visit');
    lay('list');
    device.pressBack();
    expect([closed, historyGuard.stands]).toEqual([['list'], true]);
    device.touch('click');
    expect(device.tab.at, 'no second entry').toBe(2);
    device.pressBack();
    expect([closed, historyGuard.stands], 'with nothing open').toEqual([['list', 'visit'], true]);
  });

  test('is none when a list is opened in this tab', () => {
    const device = begin();
    device.touch('click');
    lay('visit');
    location.hash = '#l1.abc';
    device.pressBack();
    expect([closed, historyGuard.stands, device.tab.left]).toEqual([[], true, false]);
  });

  test('keeps the language in the address that it goes back to', () => {
    const device = begin();
    lay('visit');
    device.touch('click');
    document.documentElement.lang = 'es';
    device.pressBack();
    expect(device.tab.entries[1]).toBe('/es/');
  });

  test('is left to the browser where it is not asked for, and touches are not listened to', () => {
    const device = begin({ alsoHistory: false });
    lay('visit');
    device.touch('click');
    expect(device.tab.at).toBe(1);
    expect(device.listeners.map(({ type }) => type)).toEqual(['keydown']);
  });

  test('is let go of when it is no longer caught', () => {
    const device = begin();
    device.touch('click');
    stop();
    lay('visit');
    device.touch('click');
    expect(device.tab.at).toBe(1);
    expect(device.listeners).toEqual([]);
  });
});

// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { interceptBack } from '../../src/shell/deviceBack';
import { historyGuard } from '../../src/shell/leave';
import { modalChange, useModal } from '../../src/shell/useModal';
import { deviceOf } from './device';

type Level = 'visit' | 'list' | 'help';

let stop = (): void => undefined;
let closed: string[] = [];
let screens: { level: Level; stays: boolean }[] = [];
let followers: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  document.documentElement.lang = 'en';
  historyGuard.stands = false;
  closed = [];
  screens = [];
  followers = [];
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => {
  cleanup();
  stop();
  location.hash = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A machine with nested screens that goes back from the topmost. */
const machine = {
  getSnapshot: () => ({ can: () => screens.length > 0 }),
  send: () => {
    const top = screens.at(-1);
    if (top) closed.push(top.level);
    if (!top?.stays) screens.pop();
    stepped();
  },
  subscribe: (follower: () => void) => {
    followers.push(follower);
    return { unsubscribe: () => followers.splice(followers.indexOf(follower), 1) };
  },
};
const stepped = () => {
  for (const follower of [...followers]) follower();
};

/** Enters a screen; `unmount` leaves it. */
const lay = (level: Level, { stays = false } = {}) => {
  const screen = { level, stays };
  screens.push(screen);
  stepped();
  return {
    unmount: () => {
      screens = screens.filter((one) => one !== screen);
      stepped();
    },
  };
};

/** A dialog that logs its name when closed, and unmounts. */
const layDialog = (name = 'dialog') => {
  const Dialog = ({ onClose }: { onClose: () => void }) =>
    createElement('dialog', { ref: useModal(onClose) });
  const drawn = render(
    createElement(Dialog, {
      onClose: () => {
        closed.push(name);
        drawn.unmount();
      },
    }),
  );
  return drawn;
};

const begin = (how: Parameters<typeof deviceOf>[0] & { byKey?: boolean; byHistory?: boolean } = {}) => {
  const device = deviceOf(how);
  stop = interceptBack(machine, { byKey: how.byKey ?? true, byHistory: how.byHistory ?? true });
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
    stop = interceptBack(machine, { byKey: true, byHistory: true });
    device.pressEscape();
    expect(closed).toEqual(['list']);
  });

  test('leaves a dialog alone, which hears it by itself, and what is under it', () => {
    const device = begin({ closeWatcher });
    lay('visit');
    const dialog = layDialog();
    device.pressEscape();
    expect(closed).toEqual([]);
    dialog.unmount();
    device.pressEscape();
    expect(closed).toEqual(['visit']);
  });

  test('leaves alone screens whose keys mean something else', () => {
    const device = begin({ closeWatcher, byKey: false });
    lay('visit');
    device.pressEscape();
    lay('list');
    device.pressEscape();
    expect(closed).toEqual([]);
    expect(device.watchers).toEqual([]);
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
    const device = begin({ closeWatcher, byKey: false });
    device.touch('keydown', { key: 'Escape' });
    lay('visit');
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
  const dialog = layDialog();
  expect(counts(), 'under a dialog').toBe(0);
  dialog.unmount();
  expect(counts()).toBe(1);
  list.unmount();
  expect(counts()).toBe(1);
  visit.unmount();
  expect(counts()).toBe(0);
});

describe('the browser’s Back', () => {
  test('closes a dialog first, the one that was drawn last before the others', () => {
    const device = begin();
    lay('visit');
    layDialog('first');
    layDialog('second');
    device.touch('click');
    const steps = [1, 2, 3].map(() => {
      device.pressBack();
      return [...closed];
    });
    expect(steps).toEqual([['second'], ['second', 'first'], ['second', 'first', 'visit']]);
  });

  test('closes a dialog over the first screen too', () => {
    const device = begin();
    device.touch('click');
    layDialog();
    expect(device.tab.at).toBe(2);
    device.pressBack();
    expect([closed, device.tab.left]).toEqual([['dialog'], false]);
  });

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
    expect([closed, device.tab.at], 'without a touch').toEqual([['list'], 2]);
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

  test('that was caught makes no entry of its own: browsers go past one that nobody’s touch made', () => {
    const device = begin();
    lay('visit');
    device.touch('click');
    device.pressBack();
    lay('list');
    expect(device.tab).toMatchObject({ at: 2, entries: { length: 3 } });
    device.touch('keydown', { key: 'a' });
    expect(device.tab).toMatchObject({ at: 2, entries: { length: 3 } });
  });

  test.each([
    ['a click that a script made', 'click', { isTrusted: false }],
    ['a key that a script pressed', 'keydown', { key: 'a', isTrusted: false }],
    ['Escape', 'keydown', { key: 'Escape' }],
  ] as const)('makes no entry after %s', (_, type, more) => {
    const device = begin({ byKey: false });
    device.touch(type, more);
    lay('visit');
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

  test('after Forward closes what is open, and Forward itself closes nothing', () => {
    const device = begin();
    device.touch('click');
    lay('visit');
    lay('list');
    device.pressBack();
    device.pressForward();
    expect([closed, historyGuard.stands]).toEqual([['list'], true]);
    device.touch('click');
    expect(device.tab.at, 'no second entry').toBe(2);
    device.pressBack();
    expect(closed).toEqual(['list', 'visit']);
    device.pressForward();
    expect([closed, historyGuard.stands], 'with nothing open').toEqual([['list', 'visit'], true]);
  });

  test('is none when the fragment changes again and again, and nothing is open', () => {
    const device = begin();
    for (let times = 0; times < 3; times++) device.changeFragment();
    expect([historyGuard.stands, device.tab.left]).toEqual([false, false]);
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
    const device = begin({ byHistory: false });
    lay('visit');
    device.touch('click');
    expect(device.tab.at).toBe(1);
    expect(device.listeners.map(({ type }) => type)).toEqual(['keydown', modalChange]);
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

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KioskEvent } from '../../machines/kiosk';
import { watchPresence } from '../../src/kiosk/presence';
import { deviceOf } from '../shell/device';

let stop = (): void => undefined;
let sent: KioskEvent[] = [];
let heard = false;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  heard = false;
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const begin = () => {
  const device = deviceOf();
  stop = watchPresence(
    (event) => sent.push(event),
    () => heard,
  );
  return device;
};
const kinds = () => sent.map(({ type }) => type);

describe('the clocks', () => {
  test('are told every second, and both of them', () => {
    vi.setSystemTime(new Date('2026-12-01T15:00:00Z'));
    begin();
    vi.advanceTimersByTime(999);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    const [first] = sent;
    expect(first).toEqual({
      type: 'beat',
      monotonic: performance.now(),
      wall: Date.parse('2026-12-01T15:00:01Z'),
    });
    vi.advanceTimersByTime(3_000);
    expect(kinds()).toEqual(['beat', 'beat', 'beat', 'beat']);
  });

  test.each(['focus', 'pageshow', 'online'])(
    'are told at once after a sleep, by %s, and nobody is there by it',
    (waking) => {
      begin().touch(waking);
      expect(kinds()).toEqual(['beat']);
    },
  );

  test('are told when the page is seen again', () => {
    begin();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(kinds()).toEqual(['beat']);
  });
});

describe('a person', () => {
  test.each(['pointerdown', 'touchstart', 'keydown', 'click'])(
    'is there by a %s, and the clocks are told before',
    (input) => {
      begin().touch(input);
      expect(kinds()).toEqual(['beat', 'person.touched']);
    },
  );

  test('is watched before anything can keep the event to itself, and no scrolling waits for it', () => {
    const watched = begin().listeners.filter(({ type }) => !['focus', 'pageshow', 'online'].includes(type));
    expect(watched.map(({ capture, passive }) => [capture, passive])).toEqual(
      watched.map(() => [true, true]),
    );
  });

  test.each([
    ['what a script does', 'click', { isTrusted: false }],
    ['a key that something lies on', 'keydown', { repeat: true }],
    ['a finger that moves', 'pointermove', {}],
    ['a mouse that is pushed', 'mousemove', {}],
    ['a page that scrolls', 'scroll', {}],
  ])('is not there by %s', (_, type, more) => {
    begin().touch(type, more);
    expect(sent).toEqual([]);
  });
});

test('a voice is told each second while it is heard', () => {
  begin();
  heard = true;
  vi.advanceTimersByTime(2_000);
  heard = false;
  vi.advanceTimersByTime(1_000);
  expect(kinds()).toEqual(['beat', 'sound.playing', 'beat', 'sound.playing', 'beat']);
});

test('nothing is told once the watching was stopped', () => {
  const device = begin();
  stop();
  heard = true;
  vi.advanceTimersByTime(5_000);
  document.dispatchEvent(new Event('visibilitychange'));
  expect([sent, device.listeners]).toEqual([[], []]);
});

// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { followLayers, type Layer, topLayer, useBack } from '../../src/shell/layers';

type Level = Layer['level'];

afterEach(() => {
  cleanup();
  followLayers(null);
});

/** A part of the page that lies at a level; it says its name when it is closed. */
const lay = (level: Level, closed: string[] = [], name: string = level) =>
  renderHook(() => useBack(level, () => closed.push(name)));

const upwards: readonly Level[] = ['visit', 'list', 'help', 'dialog'];

describe('what lies on top', () => {
  test('is nothing on the first screen', () => {
    expect(topLayer()).toBeUndefined();
  });

  test.each(upwards.flatMap((one) => upwards.map((other) => [one, other] as const)))(
    'of %s and then %s is the higher, and the other once that is gone',
    (one, other) => {
      const first = lay(one);
      const second = lay(other);
      const [higher, lower] =
        upwards.indexOf(one) > upwards.indexOf(other)
          ? [{ level: one, part: first }, other]
          : [{ level: other, part: second }, one];
      expect(topLayer()?.level).toBe(higher.level);
      higher.part.unmount();
      expect(topLayer()?.level).toBe(lower);
    },
  );

  test('of two of one level is the one that came later', () => {
    const closed: string[] = [];
    lay('dialog', closed, 'first');
    const second = lay('dialog', closed, 'second');
    topLayer()?.close();
    second.unmount();
    topLayer()?.close();
    expect(closed).toEqual(['second', 'first']);
  });

  test('stays when something under it goes, and then nothing is left of that', () => {
    const visit = lay('visit');
    const list = lay('list');
    const dialog = lay('dialog');
    list.unmount();
    expect(topLayer()?.level).toBe('dialog');
    dialog.unmount();
    expect(topLayer()?.level).toBe('visit');
    visit.unmount();
    expect(topLayer()).toBeUndefined();
  });
});

describe('a part that can be closed', () => {
  interface Given {
    level: Level;
    close: (() => void) | null;
    byKey?: boolean;
  }
  const part = (given: Given) =>
    renderHook(({ level, close, byKey }: Given) => useBack(level, close, byKey), { initialProps: given });

  test('is closed by what it says now, and is no other layer for it', () => {
    const [before, now] = [vi.fn(), vi.fn()];
    const one = part({ level: 'list', close: before });
    const layer = topLayer();
    one.rerender({ level: 'list', close: now });
    expect(topLayer()).toBe(layer);
    topLayer()?.close();
    expect([before, now].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });

  test('is a layer only while there is something to close', () => {
    const one = part({ level: 'list', close: null });
    expect(topLayer()).toBeUndefined();
    one.rerender({ level: 'list', close: () => undefined });
    expect(topLayer()?.level).toBe('list');
    one.rerender({ level: 'list', close: null });
    expect(topLayer()).toBeUndefined();
  });

  test('listens to Escape, unless it says no', () => {
    const close = () => undefined;
    const one = part({ level: 'visit', close });
    expect(topLayer()?.byKey).toBe(true);
    one.rerender({ level: 'visit', close, byKey: false });
    expect(topLayer()?.byKey).toBe(false);
  });

  test('moves to another level', () => {
    const close = () => undefined;
    const one = part({ level: 'visit', close });
    lay('list');
    one.rerender({ level: 'help', close });
    expect(topLayer()?.level).toBe('help');
    one.unmount();
    expect(topLayer()?.level).toBe('list');
  });
});

test('whoever follows hears of each layer that comes or goes, with the new one on top, until nobody follows', () => {
  const heard: (Level | undefined)[] = [];
  followLayers(() => heard.push(topLayer()?.level));
  const visit = lay('visit');
  const help = lay('help');
  help.unmount();
  visit.unmount();
  expect(heard).toEqual(['visit', 'help', 'visit', undefined]);
  followLayers(null);
  lay('visit');
  expect(heard).toHaveLength(4);
});

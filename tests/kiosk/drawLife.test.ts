// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { kioskMachine } from '../../machines/kiosk';
import { drawLife } from '../../src/kiosk/Kiosk';
import { useSnapshot } from '../../src/shell/useSnapshot';

test('the kiosk renders on a new state or visit, but not on touches, beats or audio', () => {
  const kiosk = createActor(kioskMachine, { input: { idle: 90_000, countdown: 30_000 } }).start();
  let drawings = 0;
  const { result } = renderHook(() => {
    drawings += 1;
    return useSnapshot(kiosk, drawLife);
  });
  const drawnBy = (...events: Parameters<typeof kiosk.send>[0][]) => {
    const before = drawings;
    for (const event of events) act(() => kiosk.send(event));
    return drawings - before;
  };
  expect(drawnBy({ type: 'begin' })).toBe(1);
  expect(result.current.children.visit).toBe(kiosk.getSnapshot().children.visit);
  expect(
    drawnBy(
      { type: 'beat', monotonic: 0, wall: 0 },
      { type: 'person.touched' },
      { type: 'sound.playing' },
      { type: 'beat', monotonic: 1_000, wall: 1_000 },
    ),
  ).toBe(0);
  expect(drawnBy({ type: 'leave' }, { type: 'stay' }, { type: 'done' })).toBe(3);
});

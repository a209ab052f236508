import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchForUpdates } from '../../src/kiosk/updates';

const hour = 3_600_000;
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const kiosk = (served: () => Promise<string>, resting = true) => {
  const taken: string[] = [];
  const life = { resting };
  let asked = 0;
  const updates = watchForUpdates({
    running: 'aaaa1111',
    latest: () => {
      asked += 1;
      return served();
    },
    isResting: () => life.resting,
    take: (hash) => taken.push(hash),
  });
  return { updates, taken, life, asked: () => asked };
};

describe('a kiosk', () => {
  test('asks about once an hour, and never more', async () => {
    const { asked, updates } = kiosk(() => Promise.resolve('aaaa1111'));
    expect(updates.state()).toBe('notYet');
    await vi.advanceTimersByTimeAsync(0.94 * hour);
    expect(asked()).toBe(0);
    await vi.advanceTimersByTimeAsync(0.12 * hour);
    expect(asked()).toBe(1);
    expect(updates.state()).toBe('same');
    await vi.advanceTimersByTimeAsync(23 * hour);
    expect(asked()).toBeGreaterThanOrEqual(22);
    expect(asked()).toBeLessThanOrEqual(25);
  });

  test('takes a newer copy while nobody is there', async () => {
    const { taken, updates } = kiosk(() => Promise.resolve('bbbb2222'));
    await vi.advanceTimersByTimeAsync(1.06 * hour);
    expect(taken).toEqual(['bbbb2222']);
    expect(updates.state()).toBe('newer');
  });

  test('never takes one from under a visit, but at its end', async () => {
    const { taken, life, updates } = kiosk(() => Promise.resolve('bbbb2222'), false);
    await vi.advanceTimersByTimeAsync(3.5 * hour);
    updates.rested();
    expect(taken).toEqual([]);
    life.resting = true;
    updates.rested();
    expect(taken).toEqual(['bbbb2222']);
  });

  test('keeps its own copy where no other can be had, and says so', async () => {
    const { taken, updates } = kiosk(() => Promise.reject(new Error('no network')));
    await vi.advanceTimersByTimeAsync(2.2 * hour);
    updates.rested();
    expect(taken).toEqual([]);
    expect(updates.state()).toBe('failed');
  });

  test('lets go of a newer copy that was taken back', async () => {
    let served = 'bbbb2222';
    const { taken, life, updates } = kiosk(() => Promise.resolve(served), false);
    await vi.advanceTimersByTimeAsync(1.06 * hour);
    served = 'aaaa1111';
    await vi.advanceTimersByTimeAsync(1.06 * hour);
    life.resting = true;
    updates.rested();
    expect(taken).toEqual([]);
  });

  test('asks at once when the network is back, but not again and again', async () => {
    const { asked, updates, taken } = kiosk(() => Promise.resolve('bbbb2222'));
    updates.woken();
    updates.woken();
    await vi.advanceTimersByTimeAsync(59_000);
    updates.woken();
    expect(asked()).toBe(1);
    expect(taken).toEqual(['bbbb2222']);
    await vi.advanceTimersByTimeAsync(2_000);
    updates.woken();
    expect(asked()).toBe(2);
  });

  /** What a look may find, and what the staff are told of it. */
  const ends = { aaaa1111: 'same', bbbb2222: 'newer', cccc3333: 'newer', lost: 'failed' } as const;
  type End = keyof typeof ends;
  const all = Object.keys(ends) as End[];
  const pairs = all.flatMap((first) => all.map((second) => [first, second] as const));

  test.each(pairs)(
    'whose look that found %s is overtaken by one that found %s goes by the latter',
    async (first, second) => {
      const looks: ((end: End) => void)[] = [];
      const { updates, taken } = kiosk(
        () =>
          new Promise((found, lost) => {
            looks.push((end) => (end === 'lost' ? lost(new Error('no network')) : found(end)));
          }),
      );
      updates.woken();
      await vi.advanceTimersByTimeAsync(61_000);
      updates.woken();
      looks[1]?.(second);
      await vi.advanceTimersByTimeAsync(1);
      looks[0]?.(first);
      await vi.advanceTimersByTimeAsync(1);
      expect(updates.state()).toBe(ends[second]);
      expect(taken).toEqual(ends[second] === 'newer' ? [second] : []);
      updates.rested();
      expect(new Set(taken)).toEqual(new Set(ends[second] === 'newer' ? [second] : []));
    },
  );

  test.each(all)('whose first look never ends still goes by a later one that found %s', async (end) => {
    let looks = 0;
    const { updates, taken } = kiosk(() =>
      looks++ === 0
        ? new Promise(() => undefined)
        : end === 'lost'
          ? Promise.reject(new Error('no network'))
          : Promise.resolve(end),
    );
    await vi.advanceTimersByTimeAsync(2.2 * hour);
    expect(updates.state()).toBe(ends[end]);
    expect(new Set(taken)).toEqual(new Set(ends[end] === 'newer' ? [end] : []));
  });

  test('that is stopped asks no more', async () => {
    const { asked, updates } = kiosk(() => Promise.resolve('aaaa1111'));
    updates.stop();
    await vi.advanceTimersByTimeAsync(5 * hour);
    expect(asked()).toBe(0);
  });
});

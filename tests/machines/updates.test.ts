import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import { updatesMachine } from '../../machines/updates';

const hour = 3_600_000;

/** A kiosk on a simulated clock; requests are answered before the clock advances. */
const kiosk = (served: () => Promise<string>, resting = true) => {
  const clock = new SimulatedClock();
  const taken: string[] = [];
  const life = { resting };
  let asked = 0;
  const actor = createActor(
    updatesMachine.provide({
      actors: {
        latest: fromPromise(() => {
          asked += 1;
          return served();
        }),
      },
      guards: { isResting: () => life.resting },
      actions: { take: (_, hash) => taken.push(hash) },
    }),
    { clock, input: { running: 'aaaa1111' } },
  ).start();
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 60_000) {
      clock.increment(Math.min(left, 60_000));
      await new Promise((answered) => setImmediate(answered));
    }
  };
  const updates = {
    state: () => actor.getSnapshot().context.found,
    woken: () => actor.send({ type: 'woken' }),
    rested: () => actor.send({ type: 'rested' }),
    stop: () => actor.stop(),
  };
  return { updates, taken, life, pass, asked: () => asked };
};

describe('a kiosk', () => {
  test('asks about once an hour, and never more', async () => {
    const { asked, updates, pass } = kiosk(() => Promise.resolve('aaaa1111'));
    expect(updates.state()).toBe('notYet');
    await pass(0.94 * hour);
    expect(asked()).toBe(0);
    await pass(0.12 * hour);
    expect(asked()).toBe(1);
    expect(updates.state()).toBe('same');
    await pass(23 * hour);
    expect(asked()).toBeGreaterThanOrEqual(22);
    expect(asked()).toBeLessThanOrEqual(25);
  });

  test('takes a newer copy while nobody is there', async () => {
    const { taken, updates, pass } = kiosk(() => Promise.resolve('bbbb2222'));
    await pass(1.06 * hour);
    expect(taken).toEqual(['bbbb2222']);
    expect(updates.state()).toBe('newer');
  });

  test('never takes one from under a visit, but at its end', async () => {
    const { taken, life, updates, pass } = kiosk(() => Promise.resolve('bbbb2222'), false);
    await pass(3.5 * hour);
    updates.rested();
    expect(taken).toEqual([]);
    life.resting = true;
    updates.rested();
    expect(taken).toEqual(['bbbb2222']);
  });

  test('keeps its own copy where no other can be had, and says so', async () => {
    const { taken, updates, pass } = kiosk(() => Promise.reject(new Error('no network')));
    await pass(2.2 * hour);
    updates.rested();
    expect(taken).toEqual([]);
    expect(updates.state()).toBe('failed');
  });

  test('lets go of a newer copy that was taken back', async () => {
    let served = 'bbbb2222';
    const { taken, life, updates, pass } = kiosk(() => Promise.resolve(served), false);
    await pass(1.06 * hour);
    served = 'aaaa1111';
    await pass(1.06 * hour);
    life.resting = true;
    updates.rested();
    expect(taken).toEqual([]);
  });

  test('asks at once when the network is back, but not again and again', async () => {
    const { asked, updates, taken, pass } = kiosk(() => Promise.resolve('bbbb2222'));
    updates.woken();
    updates.woken();
    await pass(59_000);
    updates.woken();
    expect(asked()).toBe(1);
    expect(taken).toEqual(['bbbb2222']);
    await pass(2_000);
    updates.woken();
    expect(asked()).toBe(2);
  });

  /** Outcomes of a check for updates, and what the staff screen says. */
  const ends = { aaaa1111: 'same', bbbb2222: 'newer', cccc3333: 'newer', lost: 'failed' } as const;
  type End = keyof typeof ends;
  const all = Object.keys(ends) as End[];
  const pairs = all.flatMap((first) => all.map((second) => [first, second] as const));

  test.each(pairs)(
    'whose look that found %s is overtaken by one that found %s goes by the latter',
    async (first, second) => {
      const looks: ((end: End) => void)[] = [];
      const { updates, taken, pass } = kiosk(
        () =>
          new Promise((found, lost) => {
            looks.push((end) => (end === 'lost' ? lost(new Error('no network')) : found(end)));
          }),
      );
      updates.woken();
      await pass(61_000);
      updates.woken();
      looks[1]?.(second);
      await pass(1);
      looks[0]?.(first);
      await pass(1);
      expect(updates.state()).toBe(ends[second]);
      expect(taken).toEqual(ends[second] === 'newer' ? [second] : []);
      updates.rested();
      expect(new Set(taken)).toEqual(new Set(ends[second] === 'newer' ? [second] : []));
    },
  );

  test.each(all)('whose first look never ends still goes by a later one that found %s', async (end) => {
    let looks = 0;
    const { updates, taken, pass } = kiosk(() =>
      looks++ === 0
        ? new Promise(() => undefined)
        : end === 'lost'
          ? Promise.reject(new Error('no network'))
          : Promise.resolve(end),
    );
    await pass(2.2 * hour);
    expect(updates.state()).toBe(ends[end]);
    expect(new Set(taken)).toEqual(new Set(ends[end] === 'newer' ? [end] : []));
  });

  test('that is stopped asks no more', async () => {
    const { asked, updates, pass } = kiosk(() => Promise.resolve('aaaa1111'));
    updates.stop();
    await pass(5 * hour);
    expect(asked()).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import { type KioskEvent, kioskMachine, maxAudioHold } from '../../machines/kiosk';

const monday = Date.UTC(2026, 10, 23, 14);
const hour = 3_600_000;
const idle = 90_000;
const countdown = 30_000;

/** A kiosk on a simulated clock. `passTime` ticks once a second, as the page does, with both clocks in step. */
const kioskOnTheWall = (forget: () => Promise<void> = () => new Promise(() => undefined)) => {
  const clock = new SimulatedClock();
  let forgotten = 0;
  const actor = createActor(
    kioskMachine.provide({
      actors: {
        forget: fromPromise(() => {
          forgotten += 1;
          return forget();
        }),
      },
    }),
    { clock, input: { idle, countdown } },
  ).start();
  const beat = (turned = 0) =>
    actor.send({ type: 'beat', monotonic: clock.now(), wall: monday + clock.now() + turned });
  return {
    actor,
    clock,
    beat,
    send: (type: Exclude<KioskEvent['type'], 'beat'>) => actor.send({ type }),
    passTime: (milliseconds: number) => {
      for (let left = milliseconds; left > 0; left -= 1_000) {
        clock.increment(Math.min(left, 1_000));
        beat();
      }
    },
    visit: () => actor.getSnapshot().children.visit,
    answers: () => actor.getSnapshot().children.visit?.getSnapshot().context.answers,
    isIn: (state: Parameters<ReturnType<typeof actor.getSnapshot>['matches']>[0]) =>
      actor.getSnapshot().matches(state),
    forgotten: () => forgotten,
  };
};

const inUse = { occupied: 'inUse' } as const;
const stillThere = { occupied: 'stillThere' } as const;

/** A started visit with one answer. */
const inTheMiddle = (forget?: () => Promise<void>) => {
  const kiosk = kioskOnTheWall(forget);
  kiosk.send('begin');
  kiosk.beat();
  kiosk.visit()?.send({ type: 'start' });
  kiosk.visit()?.send({ type: 'answer', question: 'urgent', answer: ['hurt'] });
  return kiosk;
};

describe('while idle', () => {
  test('it waits indefinitely and holds no visit', () => {
    const kiosk = kioskOnTheWall();
    kiosk.passTime(24 * hour);
    expect(kiosk.isIn('attracting')).toBe(true);
    expect(kiosk.visit()).toBeUndefined();
    expect(kiosk.forgotten()).toBe(0);
  });

  test.each(['person.touched', 'sound.playing', 'stay', 'leave', 'done'] as const)(
    '%s begins nothing',
    (type) => {
      const kiosk = kioskOnTheWall();
      kiosk.send(type);
      expect(kiosk.isIn('attracting')).toBe(true);
    },
  );

  test('a changed clock matters only during a visit', () => {
    const kiosk = kioskOnTheWall();
    kiosk.beat();
    kiosk.beat(hour);
    kiosk.send('begin');
    kiosk.beat(2 * hour);
    expect(kiosk.isIn(inUse)).toBe(true);
  });

  test('a touch starts an empty visit', () => {
    const kiosk = kioskOnTheWall();
    kiosk.send('begin');
    expect(kiosk.isIn(inUse)).toBe(true);
    expect(kiosk.visit()?.getSnapshot().matches({ visit: 'welcome' })).toBe(true);
    expect(kiosk.answers()).toEqual({});
  });
});

describe('the staff’s screen', () => {
  const staff = { attracting: 'staff' } as const;
  const held = () => {
    const kiosk = kioskOnTheWall();
    kiosk.send('staff.open');
    return kiosk;
  };

  test('opens at rest alone, and closes when it is told to', () => {
    const kiosk = held();
    expect(kiosk.isIn(staff)).toBe(true);
    kiosk.send('staff.close');
    expect(kiosk.isIn({ attracting: 'greeting' })).toBe(true);
    const visited = inTheMiddle();
    visited.send('staff.open');
    expect(visited.answers()).toEqual({ urgent: ['hurt'] });
  });

  test('closes after a timeout', () => {
    const kiosk = held();
    kiosk.passTime(119_999);
    expect(kiosk.isIn(staff)).toBe(true);
    kiosk.passTime(1);
    expect(kiosk.isIn({ attracting: 'greeting' })).toBe(true);
  });

  test('belongs to the idle state: it holds no visit', async () => {
    const kiosk = held();
    expect(kiosk.isIn('attracting')).toBe(true);
    expect(kiosk.visit()).toBeUndefined();
    kiosk.send('begin');
    expect(kiosk.answers()).toEqual({});
    kiosk.send('done');
    kiosk.clock.increment(10_000);
    expect(kiosk.isIn({ attracting: 'greeting' })).toBe(true);
  });
});

describe('during a visit', () => {
  test('it does not ask one moment before the time that the center chose', () => {
    const kiosk = inTheMiddle();
    kiosk.passTime(idle - 1);
    expect(kiosk.isIn(inUse)).toBe(true);
    kiosk.passTime(1);
    expect(kiosk.isIn(stillThere)).toBe(true);
  });

  test.each(['person.touched', 'sound.playing'] as const)('%s starts the time anew', (type) => {
    const kiosk = inTheMiddle();
    kiosk.passTime(idle - 1);
    kiosk.send(type);
    kiosk.passTime(idle - 1);
    expect(kiosk.isIn(inUse)).toBe(true);
    kiosk.passTime(1);
    expect(kiosk.isIn(stillThere)).toBe(true);
  });

  test('beats alone do not count as presence', () => {
    const kiosk = inTheMiddle();
    kiosk.passTime(idle);
    expect(kiosk.isIn(stillThere)).toBe(true);
  });

  test('three minutes of reading aloud are three minutes of somebody listening; no voice holds it without end', () => {
    const kiosk = inTheMiddle();
    const listen = (milliseconds: number) => {
      for (let second = 0; second < milliseconds / 1_000; second++) {
        kiosk.passTime(1_000);
        kiosk.send('sound.playing');
      }
    };
    listen(maxAudioHold + idle - 1_000);
    expect(kiosk.isIn(inUse)).toBe(true);
    kiosk.send('person.touched');
    listen(maxAudioHold + idle - 1_000);
    expect(kiosk.isIn(inUse)).toBe(true);
    listen(1_000);
    expect(kiosk.isIn(stillThere)).toBe(true);
    listen(countdown);
    expect(kiosk.isIn('wiping')).toBe(true);
  });

  test('endless audio postpones the timeout by three minutes at most', () => {
    const kiosk = inTheMiddle();
    const last = 3 * 60_000 + idle;
    for (let second = 1; second < last / 1_000; second++) {
      kiosk.passTime(1_000);
      kiosk.send('sound.playing');
    }
    kiosk.passTime(999);
    expect(kiosk.isIn(inUse)).toBe(true);
    kiosk.passTime(1);
    expect(kiosk.isIn(stillThere)).toBe(true);
  });

  test('“I’m done” ends the visit at once, whatever its screen', () => {
    const kiosk = inTheMiddle();
    const visit = kiosk.visit();
    kiosk.send('done');
    expect(kiosk.isIn('wiping')).toBe(true);
    expect(kiosk.visit()).toBeUndefined();
    expect(visit?.getSnapshot().status).toBe('stopped');
  });

  test('“I’m done” with answers to lose asks once, and keeps the visit until then', () => {
    const kiosk = inTheMiddle();
    const visit = kiosk.visit();
    kiosk.send('leave');
    expect(kiosk.isIn({ occupied: 'leaving' })).toBe(true);
    kiosk.send('person.touched');
    kiosk.passTime(countdown - 1);
    expect(kiosk.isIn({ occupied: 'leaving' })).toBe(true);
    kiosk.send('stay');
    expect(kiosk.isIn(inUse)).toBe(true);
    expect(kiosk.visit()).toBe(visit);
    kiosk.send('leave');
    kiosk.send('done');
    expect(kiosk.isIn('wiping')).toBe(true);
  });

  test('somebody who presses Done and walks away is wiped after the countdown', () => {
    const kiosk = inTheMiddle();
    kiosk.send('leave');
    kiosk.passTime(countdown);
    expect(kiosk.isIn('wiping')).toBe(true);
    expect(kiosk.visit()).toBeUndefined();
  });

  test('a touch on the attract screen that arrives late does not begin a second visit', () => {
    const kiosk = inTheMiddle();
    kiosk.send('begin');
    expect(kiosk.answers()).toEqual({ urgent: ['hurt'] });
  });
});

describe('“Are you still there?”', () => {
  test('“yes” comes back to the exact place, answers and all', () => {
    const kiosk = inTheMiddle();
    const visit = kiosk.visit();
    const place = visit?.getSnapshot();
    kiosk.passTime(idle);
    kiosk.send('stay');
    expect(kiosk.isIn(inUse)).toBe(true);
    expect(kiosk.visit()).toBe(visit);
    expect(kiosk.visit()?.getSnapshot()).toBe(place);
  });

  test('“yes” is possible up to the last moment, and gives the whole time again', () => {
    const kiosk = inTheMiddle();
    kiosk.passTime(idle + countdown - 1);
    kiosk.send('stay');
    kiosk.passTime(idle - 1);
    expect(kiosk.isIn(inUse)).toBe(true);
  });

  test('fifty times “yes” are fifty times more time', () => {
    const kiosk = inTheMiddle();
    for (let times = 0; times < 50; times++) {
      kiosk.passTime(idle + countdown - 1_000);
      kiosk.send('stay');
    }
    expect(kiosk.isIn(inUse)).toBe(true);
    expect(kiosk.answers()).toEqual({ urgent: ['hurt'] });
  });

  test('without an answer everything is wiped', () => {
    const kiosk = inTheMiddle();
    kiosk.passTime(idle + countdown - 1);
    expect(kiosk.isIn(stillThere)).toBe(true);
    kiosk.passTime(1);
    expect(kiosk.isIn('wiping')).toBe(true);
    expect(kiosk.visit()).toBeUndefined();
  });

  test.each(['person.touched', 'sound.playing'] as const)('%s is not a “yes”', (type) => {
    const kiosk = inTheMiddle();
    kiosk.passTime(idle);
    kiosk.send(type);
    expect(kiosk.isIn(stillThere)).toBe(true);
    kiosk.passTime(countdown);
    expect(kiosk.isIn('wiping')).toBe(true);
  });

  test('“no” wipes at once', () => {
    const kiosk = inTheMiddle();
    kiosk.passTime(idle);
    kiosk.send('done');
    expect(kiosk.isIn('wiping')).toBe(true);
  });
});

describe('sleep and changed clocks', () => {
  test.each([
    ['the device slept and its inner clock stood still', -hour, 0],
    ['the device slept and its inner clock went on', 0, 0],
    ['somebody put the clock an hour forward', 0, hour],
    ['somebody put the clock an hour back', 0, -hour],
    ['the clock went back to 1970', 0, -monday],
    ['the clock went to 2099', 0, Date.UTC(2099, 0, 1) - monday],
  ])('%s: when unsure, forget', (_, stoodStill, turned) => {
    for (const wait of [0, idle]) {
      const kiosk = inTheMiddle();
      kiosk.passTime(wait);
      const now = kiosk.clock.now();
      const slept = turned === 0 ? hour : 1_000;
      kiosk.actor.send({
        type: 'beat',
        monotonic: now + slept + stoodStill,
        wall: monday + now + slept + turned,
      });
      expect(kiosk.isIn('wiping')).toBe(true);
      expect(kiosk.visit()).toBeUndefined();
    }
  });

  test('a gap of ten seconds is accepted, a longer one wipes', () => {
    const kiosk = inTheMiddle();
    kiosk.clock.increment(10_000);
    kiosk.beat();
    expect(kiosk.isIn(inUse)).toBe(true);
    kiosk.clock.increment(10_001);
    kiosk.beat();
    expect(kiosk.isIn('wiping')).toBe(true);
  });

  test('a drift of ten seconds is accepted, a larger one wipes', () => {
    for (const sign of [1, -1]) {
      const kiosk = inTheMiddle();
      kiosk.beat(sign * 10_000);
      expect(kiosk.isIn(inUse)).toBe(true);
      kiosk.beat(sign * 20_001);
      expect(kiosk.isIn('wiping')).toBe(true);
    }
  });

  test('beats of the previous visit are not compared', async () => {
    const kiosk = inTheMiddle(() => Promise.resolve());
    kiosk.send('done');
    await expect.poll(() => kiosk.isIn('attracting')).toBe(true);
    kiosk.clock.increment(hour);
    kiosk.send('begin');
    kiosk.beat();
    expect(kiosk.isIn(inUse)).toBe(true);
  });
});

describe('forgetting', () => {
  test('everything that a person could do is refused until it is done', () => {
    const kiosk = inTheMiddle();
    kiosk.send('done');
    for (const type of ['begin', 'stay', 'done', 'person.touched', 'sound.playing'] as const) {
      kiosk.send(type);
      kiosk.beat(hour);
      expect(kiosk.isIn('wiping')).toBe(true);
    }
    expect(kiosk.forgotten()).toBe(1);
  });

  test('what takes longer than ten seconds is given up, so that it cannot reach into the next visit', () => {
    const kiosk = inTheMiddle();
    kiosk.send('done');
    const { forget } = kiosk.actor.getSnapshot().children;
    expect(forget?.getSnapshot().status).toBe('active');
    kiosk.clock.increment(10_000);
    expect(kiosk.isIn('attracting')).toBe(true);
    expect(forget?.getSnapshot().status).toBe('stopped');
  });

  test.each([
    ['succeeds', () => Promise.resolve()],
    ['fails', () => Promise.reject(new Error('no network'))],
  ])('that %s in the same page ends at the greeting, with nothing of the visit', async (_, forget) => {
    const kiosk = inTheMiddle(forget);
    kiosk.send('done');
    await expect.poll(() => kiosk.isIn('attracting')).toBe(true);
    expect(kiosk.visit()).toBeUndefined();
    expect(JSON.stringify(kiosk.actor.getPersistedSnapshot())).not.toContain('hurt');
    kiosk.send('begin');
    expect(kiosk.answers()).toEqual({});
  });

  test('that never resolves is given up after ten seconds', () => {
    const kiosk = inTheMiddle();
    kiosk.send('done');
    kiosk.clock.increment(9_999);
    expect(kiosk.isIn('wiping')).toBe(true);
    kiosk.clock.increment(1);
    expect(kiosk.isIn('attracting')).toBe(true);
  });
});

test('any order of events, a visit lives only during a visit', () => {
  const events = fc.oneof(
    fc.constantFrom(
      ...(['begin', 'person.touched', 'sound.playing', 'stay', 'leave', 'done'] as const).map((type) => ({
        type,
      })),
    ),
    fc.record({
      type: fc.constant('beat' as const),
      monotonic: fc.double({ noDefaultInfinity: true }),
      wall: fc.double({ noDefaultInfinity: true }),
    }),
    fc.integer({ min: 1, max: 200_000 }).map((milliseconds) => ({ type: 'wait' as const, milliseconds })),
  );
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (story) => {
      const kiosk = kioskOnTheWall();
      for (const event of story) {
        if (event.type === 'wait') kiosk.clock.increment(event.milliseconds);
        else kiosk.actor.send(event);
        expect(kiosk.actor.getSnapshot().status).toBe('active');
        expect(kiosk.visit() !== undefined).toBe(kiosk.isIn('occupied'));
      }
      kiosk.clock.increment(idle);
      kiosk.clock.increment(countdown);
      kiosk.clock.increment(10_000);
      expect(kiosk.isIn('attracting')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

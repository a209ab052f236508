import { assign, fromPromise, raise, setup, stateIn } from 'xstate';

/** Result of the last check for a newer release. */
export type UpdateState = 'notYet' | 'same' | 'newer' | 'failed';

export interface UpdatesInput {
  /** Hash of the release that is running. */
  running: string;
}

export interface UpdatesContext extends UpdatesInput {
  found: UpdateState;
  /** Hash of a newer release, to be loaded once the kiosk is idle; null for none. */
  waiting: string | null;
}

export type UpdatesEvent =
  /** Network or screen came back: checks at once, unless it did so within `atMostEvery`. */
  | { type: 'woken' }
  | { type: 'look' }
  /** The kiosk became idle: loads a newer release if one is waiting. */
  | { type: 'rested' };

/** In milliseconds. */
export const updatesDelays = {
  /** An hour, with 5 % jitter so that kiosks do not all ask at once. */
  betweenLooks: () => 3_600_000 * (0.95 + Math.random() / 10),
  atMostEvery: 60_000,
} as const;

/**
 * Checks for a newer release about once an hour and when the device wakes; not on load, which could cause a reload
 * loop. A newer release is loaded only while the kiosk is idle. The caller provides `latest` (resolves to the newest
 * hash, rejects if unavailable), `isResting`, and `take`, which must check that the new page is served completely.
 */
export const updatesMachine = setup({
  types: {
    context: {} as UpdatesContext,
    events: {} as UpdatesEvent,
    input: {} as UpdatesInput,
  },
  actors: { latest: fromPromise<string>(() => Promise.reject(new Error('There is nobody to ask.'))) },
  delays: updatesDelays,
  guards: {
    isResting: () => false,
    hasLookedLately: stateIn({ pace: 'lately' }),
    hasNone: ({ context }) => context.waiting === null,
  },
  actions: {
    look: raise({ type: 'look' }),
    takeIfResting: raise({ type: 'rested' }),
    take: (_, _hash: string) => undefined,
    learn: assign(({ context }, hash: string) =>
      hash === context.running ? { found: 'same', waiting: null } : { found: 'newer', waiting: hash },
    ),
    fail: assign({ found: 'failed' }),
  },
}).createMachine({
  id: 'updates',
  context: ({ input }) => ({ ...input, found: 'notYet', waiting: null }),
  type: 'parallel',
  states: {
    timer: {
      initial: 'running',
      states: {
        running: { after: { betweenLooks: { target: 'running', reenter: true, actions: 'look' } } },
      },
    },
    pace: {
      initial: 'free',
      on: {
        look: '.lately',
        woken: [{ guard: 'hasLookedLately' }, { actions: 'look' }],
      },
      states: { free: {}, lately: { after: { atMostEvery: 'free' } } },
    },
    copy: {
      initial: 'known',
      on: {
        // A new check discards the result of the one in flight.
        look: '.sought',
        rested: [
          { guard: 'hasNone' },
          {
            guard: 'isResting',
            actions: { type: 'take', params: ({ context }) => context.waiting ?? '' },
          },
        ],
      },
      states: {
        known: {},
        sought: {
          invoke: {
            src: 'latest',
            id: 'latest',
            onDone: {
              target: 'known',
              actions: [{ type: 'learn', params: ({ event }) => event.output }, 'takeIfResting'],
            },
            onError: { target: 'known', actions: ['fail', 'takeIfResting'] },
          },
        },
      },
    },
  },
});

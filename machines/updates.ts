import { assign, fromPromise, raise, setup, stateIn } from 'xstate';

/** What the last look for a newer copy found. */
export type UpdateState = 'notYet' | 'same' | 'newer' | 'failed';

export interface UpdatesInput {
  /** The hash of the copy that runs. */
  running: string;
}

export interface UpdatesContext extends UpdatesInput {
  found: UpdateState;
  /** The hash of a newer copy that waits until nobody is there. */
  waiting: string | null;
}

export type UpdatesEvent =
  /** The network or the screen is back: looks at once, unless it did so within a minute. */
  | { type: 'woken' }
  | { type: 'look' }
  /** The kiosk came to rest: a newer copy that waited is taken now. */
  | { type: 'rested' };

/** In milliseconds. */
export const updatesDelays = {
  /** About an hour; a little earlier or later each, so that a city of kiosks does not ask in the same second. */
  betweenLooks: () => 3_600_000 * (0.95 + Math.random() / 10),
  atMostEvery: 60_000,
} as const;

/**
 * Looks for a newer copy of the site about once an hour and when the device wakes, never while the page loads: a page
 * that came a moment ago cannot be reloaded again and again. A newer copy is taken only while nobody is there. Given from
 * outside: `latest` asks for the hash of the newest copy and rejects where it cannot be had; `isResting` knows whether
 * nobody is there; `take` must itself make sure that the newer page is really served, so that half a release is never
 * shown.
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
        // Looked for again, what the look before would have found counts no more.
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

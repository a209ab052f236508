import { assign, fromPromise, setup } from 'xstate';
import { visitMachine } from './visit';

/** One reading of both clocks, in milliseconds. The monotonic one may stand still while the device sleeps. */
export interface Clocks {
  monotonic: number;
  wall: number;
}

export interface KioskInput {
  /** How long nobody touches before the question "are you still there?", in milliseconds. */
  idle: number;
  /** How long that question waits for an answer, in milliseconds; at least 20 s. */
  countdown: number;
}

export interface KioskContext extends KioskInput {
  /** The last beat of this visit; null before the first one. */
  beat: Clocks | null;
}

export type KioskEvent =
  /** The attract screen was touched. */
  | { type: 'begin' }
  /** The corner was held: staff want to know which copy this is. */
  | { type: 'staff.open' }
  | { type: 'staff.close' }
  /** A person's own touch or key; never movement alone, never an event that a script made. */
  | { type: 'person.touched' }
  /** The voice was heard to go on since this was last said, about once a second. */
  | { type: 'sound.playing' }
  /** "Yes, I am still here." */
  | { type: 'stay' }
  /** "I'm done", while there is something to lose: asked once, and what was on the screen is covered meanwhile. */
  | { type: 'leave' }
  /** "Yes, erase it", or anything else that ends a visit at once. */
  | { type: 'done' }
  /** Both clocks, about once a second and before every touch. */
  | ({ type: 'beat' } & Clocks);

/** For so long after the last touch a voice is somebody who listens, in milliseconds; then the clock runs whatever sounds. */
export const longestVoice = 180_000;

/** Two beats further apart than this, or two clocks that disagree by more, mean sleep or a changed clock. */
const doubt = 10_000;

const isDoubtful = (before: Clocks, now: Clocks): boolean => {
  const passed = now.monotonic - before.monotonic;
  const told = now.wall - before.wall;
  return passed > doubt || Math.abs(told - passed) > doubt;
};

/**
 * The life of a wall kiosk: it greets, it helps, it asks whether you are still there, it forgets. The visit is
 * a child of `occupied`, so that leaving that state by any way ends the visit and its memory with it. `forget`
 * clears what a machine cannot reach; where it succeeds, this whole page is gone before it could answer.
 */
export const kioskMachine = setup({
  types: {
    context: {} as KioskContext,
    events: {} as KioskEvent,
    input: {} as KioskInput,
    children: {} as { visit: 'visit'; forget: 'forget' },
  },
  actors: { visit: visitMachine, forget: fromPromise<void>(() => Promise.resolve()) },
  delays: {
    idle: ({ context }) => context.idle,
    atLast: ({ context }) => longestVoice + context.idle,
    countdown: ({ context }) => context.countdown,
    forgetAtLast: 10_000,
    /** Staff who walk away must not leave their screen on the wall. */
    staffAtLast: 120_000,
  },
  guards: {
    isDoubtful: ({ context: { beat }, event }) =>
      event.type === 'beat' && beat !== null && isDoubtful(beat, event),
  },
  actions: {
    remember: assign(({ event }) =>
      event.type === 'beat' ? { beat: { monotonic: event.monotonic, wall: event.wall } } : {},
    ),
    forgetBeat: assign({ beat: null }),
  },
}).createMachine({
  id: 'kiosk',
  context: ({ input }) => ({ ...input, beat: null }),
  initial: 'attracting',
  states: {
    attracting: {
      on: { begin: 'occupied' },
      initial: 'greeting',
      states: {
        greeting: { on: { 'staff.open': 'staff' } },
        staff: { after: { staffAtLast: 'greeting' }, on: { 'staff.close': 'greeting' } },
      },
    },
    occupied: {
      invoke: { src: 'visit', id: 'visit' },
      entry: 'forgetBeat',
      initial: 'inUse',
      on: {
        done: 'wiping',
        beat: [{ guard: 'isDoubtful', target: 'wiping' }, { actions: 'remember' }],
      },
      states: {
        inUse: {
          after: { atLast: 'stillThere' },
          on: { leave: 'leaving', 'person.touched': { target: 'inUse', reenter: true } },
          initial: 'waiting',
          states: {
            waiting: {
              after: { idle: '#kiosk.occupied.stillThere' },
              on: { 'sound.playing': { target: 'waiting', reenter: true } },
            },
          },
        },
        stillThere: {
          after: { countdown: '#kiosk.wiping' },
          on: { stay: 'inUse' },
        },
        leaving: {
          after: { countdown: '#kiosk.wiping' },
          on: { stay: 'inUse' },
        },
      },
    },
    wiping: {
      invoke: { src: 'forget', id: 'forget', onDone: 'attracting', onError: 'attracting' },
      after: { forgetAtLast: 'attracting' },
    },
  },
});

import { assign, fromPromise, setup } from 'xstate';
import { visitMachine } from './visit';

/** Both clocks read at the same moment, in milliseconds. The monotonic clock may stop while the device sleeps. */
export interface Clocks {
  monotonic: number;
  wall: number;
}

export interface KioskInput {
  /** Time without a touch before "are you still there?" is shown, in milliseconds. */
  idle: number;
  /** Time to answer that question, in milliseconds; at least 20,000 (WCAG 2.2.1). */
  countdown: number;
}

export interface KioskContext extends KioskInput {
  /** The last `beat` of this visit; null before the first. */
  beat: Clocks | null;
}

export type KioskEvent =
  /** The attract screen was touched. */
  | { type: 'begin' }
  /** The corner was held down: shows the staff screen with the build version. */
  | { type: 'staff.open' }
  | { type: 'staff.close' }
  /** A trusted touch or key press; not mere pointer movement and not a synthetic event. */
  | { type: 'person.touched' }
  /** Audio has advanced since the last such event; sent about once a second. */
  | { type: 'sound.playing' }
  /** "Yes, I am still here." */
  | { type: 'stay' }
  /** "I'm done" while there are answers: asks for confirmation and covers the screen meanwhile. */
  | { type: 'leave' }
  /** Ends the visit at once, for example "Yes, erase it". */
  | { type: 'done' }
  /** Both clocks, about once a second and before every touch. */
  | ({ type: 'beat' } & Clocks);

/** How long after the last touch audio postpones the idle timeout, in milliseconds. */
export const maxAudioHold = 180_000;

/** A longer gap between beats, or a larger drift between the clocks, means sleep or a changed clock. In milliseconds. */
const doubt = 10_000;

const isDoubtful = (before: Clocks, now: Clocks): boolean => {
  const passed = now.monotonic - before.monotonic;
  const wallPassed = now.wall - before.wall;
  return passed > doubt || Math.abs(wallPassed - passed) > doubt;
};

/**
 * The kiosk's lifecycle: attract, in use, idle warning, wipe. The visit is invoked by `occupied`, so every exit from
 * that state stops it and frees its answers. `forget` clears state outside the machine; normally it replaces the
 * document and never resolves.
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
    atLast: ({ context }) => maxAudioHold + context.idle,
    countdown: ({ context }) => context.countdown,
    forgetAtLast: 10_000,
    /** Closes the staff screen if nobody does. */
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

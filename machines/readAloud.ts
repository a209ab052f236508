import { assign, fromCallback, sendTo, setup } from 'xstate';

/** What is said while one thing on the screen is lit: the keys of its sounds, in order. */
export type Piece = readonly string[];

/** What the speaker is asked to say, and in which language. */
export interface Saying {
  language: string;
  piece: Piece;
}

export type SpeakerCommand = { type: 'pause' } | { type: 'resume' };

export interface ReadAloudContext {
  language: string;
  pieces: readonly Piece[];
  /** Which piece is being said. */
  at: number;
  /** The last try ended because the sound did not come. */
  failed: boolean;
}

/** How long one piece may take to come, and to be said, in milliseconds; then the try has failed. */
export const patience = { loading: 30_000, playing: 90_000 } as const;

export type ReadAloudEvent =
  /** `mayFetch`: the sound may be fetched without asking, or is here already. */
  | { type: 'listen'; language: string; pieces: readonly Piece[]; mayFetch: boolean }
  /** Yes, fetch the sound. */
  | { type: 'fetch' }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'repeat' }
  | { type: 'next' }
  | { type: 'stop' }
  /** Another screen, other answers or another language. */
  | { type: 'step' }
  | { type: 'wipe' }
  | { type: 'speaker.begun' }
  | { type: 'speaker.done' }
  | { type: 'speaker.failed' };

/** With the next piece, or with silence after the last. */
const goOn = [
  { guard: 'hasNext', target: 'reading', reenter: true, actions: 'advance' },
  { target: 'silent' },
] as const;

/** What did not come, or does not end, is told as a failure. */
const giveUp = { target: '#readAloud.silent', actions: 'fail' } as const;

/** What was told of a failure belongs to the screen on which it happened. */
const end = { target: '.silent', actions: 'forgetFailure' } as const;

/**
 * Reads a screen aloud, piece by piece. The `speaker` is given from outside: it says one piece, tells when it
 * begins, ends or fails, and falls silent when it is stopped. Nothing is said before a person asks for it.
 */
export const readAloudMachine = setup({
  types: {
    context: {} as ReadAloudContext,
    events: {} as ReadAloudEvent,
  },
  actors: { speaker: fromCallback<SpeakerCommand, Saying>(() => undefined) },
  delays: patience,
  guards: {
    hasNothing: ({ event }) => event.type === 'listen' && event.pieces.length === 0,
    mayFetch: ({ event }) => event.type === 'listen' && event.mayFetch,
    hasNext: ({ context }) => context.at + 1 < context.pieces.length,
  },
  actions: {
    take: assign(({ event }) =>
      event.type === 'listen' ? { language: event.language, pieces: event.pieces, at: 0, failed: false } : {},
    ),
    advance: assign({ at: ({ context }) => context.at + 1 }),
    fail: assign({ failed: true }),
    forgetFailure: assign({ failed: false }),
    letGo: assign({ pieces: [], at: 0 }),
    pauseSpeaker: sendTo('speaker', { type: 'pause' }),
    resumeSpeaker: sendTo('speaker', { type: 'resume' }),
    /** Gives the device's sound back; does nothing unless it is provided. */
    hush: () => undefined,
  },
}).createMachine({
  id: 'readAloud',
  context: { language: '', pieces: [], at: 0, failed: false },
  initial: 'silent',
  on: {
    listen: [
      { guard: 'hasNothing', target: '.silent' },
      { guard: 'mayFetch', target: '.reading', actions: 'take' },
      { target: '.asking', actions: 'take' },
    ],
    stop: end,
    step: end,
    wipe: end,
  },
  states: {
    silent: { entry: ['letGo', 'hush'] },
    asking: { on: { fetch: 'reading' } },
    reading: {
      invoke: {
        src: 'speaker',
        id: 'speaker',
        input: ({ context }) => ({ language: context.language, piece: context.pieces[context.at] ?? [] }),
      },
      initial: 'loading',
      on: {
        repeat: { target: 'reading', reenter: true },
        next: goOn,
        'speaker.done': goOn,
        'speaker.failed': giveUp,
      },
      states: {
        loading: { after: { loading: giveUp }, on: { 'speaker.begun': 'playing', pause: 'paused' } },
        playing: { after: { playing: giveUp }, on: { pause: 'paused' } },
        paused: {
          entry: 'pauseSpeaker',
          on: { resume: { target: 'playing', actions: 'resumeSpeaker' } },
        },
      },
    },
  },
});

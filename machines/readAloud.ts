import { assign, fromCallback, sendTo, setup } from 'xstate';

/** Sound keys, in order, that are played while one element is highlighted. */
export type Piece = readonly string[];

/** Input of the `speaker` actor. */
export interface SpeechInput {
  language: string;
  piece: Piece;
}

export type SpeakerCommand = { type: 'pause' } | { type: 'resume' };

export interface ReadAloudContext {
  language: string;
  pieces: readonly Piece[];
  /** Index in `pieces` of the one being played. */
  at: number;
  /** Whether the last attempt failed because the sound did not load or did not end. */
  failed: boolean;
}

/** Time limits for one piece to load and to play, in milliseconds; past them the attempt fails. */
export const patience = { loading: 30_000, playing: 90_000 } as const;

export type ReadAloudEvent =
  /** `mayFetch`: the sound is cached, or may be downloaded without asking. */
  | { type: 'listen'; language: string; pieces: readonly Piece[]; mayFetch: boolean }
  /** The person agreed to the download. */
  | { type: 'fetch' }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'repeat' }
  | { type: 'next' }
  | { type: 'stop' }
  /** The screen, the answers or the language changed. */
  | { type: 'step' }
  | { type: 'wipe' }
  | { type: 'speaker.started' }
  | { type: 'speaker.done' }
  | { type: 'speaker.failed' };

const goOn = [
  { guard: 'hasNext', target: 'reading', reenter: true, actions: 'advance' },
  { target: 'silent' },
] as const;

const toFailure = { target: '#readAloud.silent', actions: 'fail' } as const;

/** Also clears the failure notice, which belongs to the screen where it happened. */
const end = { target: '.silent', actions: 'forgetFailure' } as const;

/**
 * Reads a screen aloud, piece by piece, only on request. The caller provides the `speaker` actor: it plays one piece,
 * sends `speaker.started`, `speaker.done` or `speaker.failed`, and stops playing when it is stopped.
 */
export const readAloudMachine = setup({
  types: {
    context: {} as ReadAloudContext,
    events: {} as ReadAloudEvent,
  },
  actors: { speaker: fromCallback<SpeakerCommand, SpeechInput>(() => undefined) },
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
    clearPieces: assign({ pieces: [], at: 0 }),
    pauseSpeaker: sendTo('speaker', { type: 'pause' }),
    resumeSpeaker: sendTo('speaker', { type: 'resume' }),
    /** Releases the audio device; a no-op unless provided. */
    suspendAudio: () => undefined,
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
    silent: { entry: ['clearPieces', 'suspendAudio'] },
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
        'speaker.failed': toFailure,
      },
      states: {
        loading: { after: { loading: toFailure }, on: { 'speaker.started': 'playing', pause: 'paused' } },
        playing: { after: { playing: toFailure }, on: { pause: 'paused' } },
        paused: {
          entry: 'pauseSpeaker',
          on: { resume: { target: 'playing', actions: 'resumeSpeaker' } },
        },
      },
    },
  },
});

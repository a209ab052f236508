import { assign, fromCallback, setup, stateIn } from 'xstate';

export interface PrintingInput {
  /** Current time in milliseconds, on the same clock as the machine's delays. */
  now: () => number;
}

export interface PrintingContext extends PrintingInput {
  /** When the printer accepts the next job, in milliseconds on the clock of `now`. */
  readyAt: number;
  /** Remaining wait shown for the last request, in seconds. */
  seconds: number;
}

export type PrintingEvent =
  /** The print button on the list was pressed. */
  | { type: 'print' }
  | PrinterEvent
  /** Clears the note; the pause between jobs keeps running. */
  | { type: 'quiet' };

export type PrinterEvent = { type: 'printer.took' } | { type: 'printer.refused' };

/** In milliseconds. At most one job per `betweenJobs`, to save paper; a note stays for `timeToRead`. */
export const printingDelays = { betweenJobs: 30_000, timeToRead: 15_000 } as const;

/**
 * Rate-limits printing on a kiosk: it prints without a dialog, so repeated taps would otherwise print repeatedly.
 * The caller provides the `printer` actor, which calls the browser and sends a `PrinterEvent`.
 */
export const printingMachine = setup({
  types: {
    context: {} as PrintingContext,
    events: {} as PrintingEvent,
    input: {} as PrintingInput,
  },
  actors: { printer: fromCallback<PrintingEvent>(() => undefined) },
  delays: printingDelays,
  guards: { isYoung: stateIn({ printer: 'resting' }) },
  actions: {
    count: assign({
      seconds: ({ context: { readyAt, now } }) => Math.max(1, Math.ceil((readyAt - now()) / 1_000)),
    }),
    rest: assign({ readyAt: ({ context }) => context.now() + printingDelays.betweenJobs }),
  },
}).createMachine({
  id: 'printing',
  context: ({ input }) => ({ ...input, readyAt: 0, seconds: 0 }),
  type: 'parallel',
  states: {
    printer: {
      initial: 'ready',
      states: {
        ready: { on: { print: 'printing' } },
        printing: {
          invoke: { src: 'printer', id: 'printer' },
          on: { 'printer.took': 'resting', 'printer.refused': 'ready' },
        },
        // Printing may block the page: the pause starts afterwards, so that taps queued meanwhile are rejected.
        resting: { entry: 'rest', after: { betweenJobs: 'ready' } },
      },
    },
    note: {
      initial: 'none',
      on: {
        'printer.took': '.printing',
        'printer.refused': '.failed',
        print: { guard: 'isYoung', target: '.wait', actions: 'count' },
        quiet: '.none',
      },
      states: {
        none: {},
        printing: { after: { timeToRead: 'none' } },
        wait: { after: { timeToRead: 'none' } },
        failed: { after: { timeToRead: 'none' } },
      },
    },
  },
});

import { assign, fromCallback, setup, stateIn } from 'xstate';

export interface PrintingInput {
  /** The time in milliseconds, by the clock that the delays run on. */
  now: () => number;
}

export interface PrintingContext extends PrintingInput {
  /** When the printer takes the next job, by `now`. */
  readyAt: number;
  /** How long the person who asked last has to wait, in seconds. */
  seconds: number;
}

export type PrintingEvent =
  /** The button on the list. */
  | { type: 'print' }
  /** The browser took the page for printing, or did not. */
  | PrinterEvent
  /** Says nothing any more; the time since the last job goes on. */
  | { type: 'quiet' };

export type PrinterEvent = { type: 'printer.took' } | { type: 'printer.refused' };

/** In milliseconds. One job in `betweenJobs`: a wall has one printer, and paper runs out. A note can be read twice. */
export const printingDelays = { betweenJobs: 30_000, timeToRead: 15_000 } as const;

/**
 * The one way to paper on a wall. A kiosk prints without a dialog, so nobody but us can stop fifty taps from becoming
 * fifty sheets. The `printer` is given from outside: it hands the page to the browser and tells whether it was taken.
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
        // Printing may hold the page: the time begins when that is over, so that taps that waited meet a young job.
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

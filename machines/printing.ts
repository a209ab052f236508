import { fromCallback, setup, stateIn } from 'xstate';

export type PrintingEvent =
  /** The print button on the list was pressed. */
  | { type: 'print' }
  | PrinterEvent
  /** Clears the note; the pause between jobs keeps running. */
  | { type: 'quiet' };

export type PrinterEvent = { type: 'printer.took' } | { type: 'printer.refused' };

/** In milliseconds. At most one job per `betweenJobs`, which the words name, to save paper; a note stays for `timeToRead`. */
export const printingDelays = { betweenJobs: 30_000, timeToRead: 15_000 } as const;

/**
 * Rate-limits printing on a kiosk: it prints without a dialog, so repeated taps would otherwise print repeatedly.
 * The caller provides the `printer` actor, which calls the browser and sends a `PrinterEvent`.
 */
export const printingMachine = setup({
  types: {
    events: {} as PrintingEvent,
  },
  actors: { printer: fromCallback<PrintingEvent>(() => undefined) },
  delays: printingDelays,
  guards: { isYoung: stateIn({ printer: 'resting' }) },
}).createMachine({
  id: 'printing',
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
        resting: { after: { betweenJobs: 'ready' } },
      },
    },
    note: {
      initial: 'none',
      on: {
        'printer.took': '.printing',
        'printer.refused': '.failed',
        print: { guard: 'isYoung', target: '.wait' },
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

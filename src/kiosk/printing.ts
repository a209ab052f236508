/** What the person is told about the printer; null says nothing. */
export type PrintState =
  | null
  | { state: 'printing' }
  | { state: 'wait'; seconds: number }
  | { state: 'failed' };

export interface Printing {
  /** Prints what is on the page, unless a job is young. To be called by the button on the list. */
  printSheet(): void;
  get(): PrintState;
  subscribe(listener: () => void): () => void;
  /** Says nothing any more; the time since the last job goes on. */
  quiet(): void;
}

/** One job in this time, in milliseconds: a wall has one printer, and paper runs out. */
export const betweenJobs = 30_000;

/**
 * The one way to paper on a wall. A kiosk prints without a dialog, so nobody but us can stop fifty taps from
 * becoming fifty sheets.
 * @param print hands the page to the browser and says whether the browser took it.
 */
export const createPrinting = (
  print: () => boolean = printInBrowser,
  now: () => number = () => performance.now(),
): Printing => {
  let last: number | null = null;
  let said: PrintState = null;
  const listeners = new Set<() => void>();
  const say = (next: PrintState) => {
    said = next;
    for (const listener of listeners) listener();
  };
  return {
    printSheet: () => {
      const left = last === null ? 0 : last + betweenJobs - now();
      if (left > 0) {
        say({ state: 'wait', seconds: Math.ceil(left / 1_000) });
        return;
      }
      last = now();
      const taken = print();
      // Printing may hold the page; taps that waited meanwhile must still find the job young.
      last = taken ? now() : null;
      say({ state: taken ? 'printing' : 'failed' });
    },
    get: () => said,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    quiet: () => say(null),
  };
};

/** A browser that may not print, or knows no printer, ignores the call; one that prints says so first. */
const printInBrowser = (): boolean => {
  let begun = false;
  const onBegin = () => {
    begun = true;
  };
  addEventListener('beforeprint', onBegin);
  try {
    window.print();
  } catch {
    begun = false;
  } finally {
    removeEventListener('beforeprint', onBegin);
  }
  return begun;
};

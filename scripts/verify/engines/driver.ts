import type { Display } from '../browser/display';

/** Sends a command of the WebDriver standard by name. */
export type Send = (command: string, given?: object) => Promise<unknown>;

/** A real browser with one window and one tab. */
export interface Engine {
  /** Such as `Firefox 153.8.0`. */
  name: string;
  send: Send;
  /** Back as a hand makes it: by a key, or by the button in the browser's bar. */
  pressBack(): Promise<void>;
  /** A key by its name on X, as `Escape`, as from the keyboard of this machine, so that the browser hears its own too. */
  key(name: string): Promise<void>;
  close(): Promise<void>;
}

/** What hands do at a browser with a window; `back` in the words of `xdotool`. */
export const inputAt = (display: Display, ...back: string[]): Pick<Engine, 'pressBack' | 'key'> => {
  // Without a window manager keys go to where the pointer is.
  display.act('mousemove', '640', '20');
  return {
    pressBack: async () => display.act(...back),
    key: async (name) => display.act('key', name),
  };
};

/** Capabilities requested of every browser. */
export const requestedCapabilities = {
  acceptInsecureCerts: true,
  unhandledPromptBehavior: 'accept',
  timeouts: { script: 2_000, pageLoad: 8_000, implicit: 0 },
};

/** Resolves with the result of `work`, or rejects after `ms`, so that a hanging driver does not block the run. */
export const within = async <Result>(ms: number, what: string, work: Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`${what} took longer than ${ms / 1_000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Polls `look` until it returns a value; rejects after `ms`. */
export const until = async <Found>(
  what: string,
  look: () => Found | undefined | Promise<Found | undefined>,
  ms = 20_000,
): Promise<Found> => {
  for (const end = performance.now() + ms; performance.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((passed) => setTimeout(passed, 50));
  }
  throw new Error(`${what} did not come within ${ms / 1_000} s.`);
};

/** Milliseconds, longer than the page load timeout. */
export const patience = 45_000;

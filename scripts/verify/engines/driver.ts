/** Sends a command of the WebDriver standard by name. */
export type Send = (command: string, given?: object) => Promise<unknown>;

/** A real browser with one window and one tab. */
export interface Engine {
  /** Such as `Firefox 153.8.0`. */
  name: string;
  send: Send;
  /** `xdotool` arguments for Back as a person does it: a key, or a click on the toolbar button. */
  handBack: readonly string[];
  close(): Promise<void>;
}

/** Capabilities requested of every browser. */
export const wishes = {
  acceptInsecureCerts: true,
  unhandledPromptBehavior: 'accept',
  timeouts: { script: 2_000, pageLoad: 30_000, implicit: 0 },
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

/** A command of the WebDriver standard, by its name there. */
export type Send = (command: string, given?: object) => Promise<unknown>;

/** One real browser with a window and one tab. */
export interface Engine {
  /** As in `Firefox 153.8.0`. */
  name: string;
  send: Send;
  /** What a hand does for Back, in the words of `xdotool`: a key, or a press of the button in the browser's bar. */
  handBack: readonly string[];
  close(): Promise<void>;
}

/** What every browser here is asked for at its start. */
export const wishes = {
  acceptInsecureCerts: true,
  unhandledPromptBehavior: 'accept',
  timeouts: { script: 2_000, pageLoad: 30_000, implicit: 0 },
};

/** @returns what `work` gives, or an error where it takes longer: no driver may hold the rest up. */
export const within = async <Result>(ms: number, what: string, work: Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`${what} took longer than ${ms / 1_000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** @returns the first thing that `look` finds. */
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

/** Longer than a page may take to load. */
export const patience = 45_000;

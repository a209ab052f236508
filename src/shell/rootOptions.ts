/**
 * For every root that React gets: what breaks is shown by the last resort, and told to nobody. React would write
 * the error, with the part of the page that it came from, into the console.
 */
export const reactRootOptions = { onCaughtError: (): void => undefined };

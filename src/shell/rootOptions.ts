/**
 * For every React root. By default React logs caught errors to the console; nothing may be logged here, and the error
 * boundary of `Page` shows them.
 */
export const reactRootOptions = { onCaughtError: (): void => undefined };

/** Whether an address never leaves this machine, so that nobody stands on its way. */
export const isLocal = (hostname: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);

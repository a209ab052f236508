declare const __MADE_FROM__: string;

/** Package version and abbreviated commit hash, set by the build: `0.1.0 1a2b3c4d`. */
export const buildVersion: string = __MADE_FROM__;

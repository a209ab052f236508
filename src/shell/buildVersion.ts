declare const __MADE_FROM__: string;

/** The version of this copy and the start of its commit's hash: `0.1.0 1a2b3c4d`. Set by the build. */
export const buildVersion: string = __MADE_FROM__;

/**
 * Approximate download size of one language, in bytes, as told to the user; the build checks every language against
 * it.
 */
export const soundBytes = 6_600_000;

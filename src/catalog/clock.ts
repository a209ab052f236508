/** The day by which every source was read, YYYY-MM-DD. It dates this copy as a whole, and no fact of it. */
export const gatheredOn = '2026-11-23';

/** A clock, YYYY-MM-DD, that stands before our facts were gathered is wrong: by it nothing is open, fresh, or too old. */
export const isClockWrong = (today: string): boolean => today < gatheredOn;

/**
 * Today by the clock of this device, YYYY-MM-DD, as it is in Greenwich: never behind New York, so that in no evening
 * a fact is taken for younger than it is.
 */
export const todayByClock = (now = new Date()): string => now.toISOString().slice(0, 10);

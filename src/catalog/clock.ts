/** The day by which all sources had been read, YYYY-MM-DD. Dates the catalog as a whole, not a single fact. */
export const gatheredOn = '2026-11-23';

/** Whether the device's date, YYYY-MM-DD, is before `gatheredOn` and so unusable for opening hours and ages. */
export const isClockWrong = (today: string): boolean => today < gatheredOn;

/**
 * The device's current UTC date, YYYY-MM-DD. UTC is ahead of New York, so a fact's age is never understated.
 */
export const todayByClock = (now = new Date()): string => now.toISOString().slice(0, 10);

import { gatheredOn } from './city/gatheredOn';

/** Whether the device's date, YYYY-MM-DD, is before `gatheredOn` and so unusable for opening hours and ages. */
export const isClockWrong = (today: string): boolean => today < gatheredOn;

/**
 * The device's current UTC date, YYYY-MM-DD. UTC is ahead of every city of America, so a fact's age is never understated.
 */
export const todayByClock = (now = new Date()): string => now.toISOString().slice(0, 10);

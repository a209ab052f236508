import { newestFact } from './newestFact';

/** A clock, YYYY-MM-DD, that stands before the newest fact is wrong: by it nothing is open, fresh, or too old. */
export const isClockWrong = (today: string): boolean => today < newestFact;

/**
 * Today by the clock of this device, YYYY-MM-DD, as it is in Greenwich: never behind New York, so that in no evening
 * a fact is taken for younger than it is.
 */
export const todayByClock = (): string => new Date().toISOString().slice(0, 10);

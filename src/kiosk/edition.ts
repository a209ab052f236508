import { gatheredOn } from '../catalog/city/gatheredOn';

/** Identifies a build; written into the kiosk page and into `/version.json`. */
export interface Edition {
  version: string;
  /** Hash over all served files. */
  hash: string;
  /** Date as of which the facts were collected, YYYY-MM-DD. */
  contentDate: string;
}

/** The age of a copy counts from the collection of its facts, not from the evidence of a single one. */
export const contentDate: string = gatheredOn;

/** A copy older than this shows phone numbers instead of answers, which may have changed since. */
export const daysToTrust = 45;

const day = 86_400_000;

/** Whole days from `date` (YYYY-MM-DD) to `now`; negative if the device clock is behind. */
export const ageInDays = (date: string, now: Date): number =>
  Math.floor((now.getTime() - Date.parse(date)) / day);

/** Also true if `date` cannot be parsed. */
export const isTooOld = (date: string, now: Date): boolean => !(ageInDays(date, now) <= daysToTrust);

/** The last day on which this copy may show answers, YYYY-MM-DD. */
export const trustedUntil = (date: string): string =>
  new Date(Date.parse(date) + daysToTrust * day).toISOString().slice(0, 10);

/** Parses the attribute written by the build: `data-edition="0.1.0 1a2b3c4d"`. */
export const editionOf = (page: HTMLElement): Edition => {
  const [version = '', hash = ''] = (page.dataset.edition ?? '').split(' ');
  return { version, hash, contentDate };
};

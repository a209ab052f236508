import { gatheredOn } from '../catalog/clock';

/** Which copy of the site this is; the build writes it into the kiosk's page and into `/version.json`. */
export interface Edition {
  version: string;
  /** Changes with every byte that is served. */
  hash: string;
  /** The day by which the facts of this copy were gathered, YYYY-MM-DD. */
  contentDate: string;
}

/** A copy is as old as the gathering of its facts, however old the evidence for one of them may be. */
export const contentDate: string = gatheredOn;

/** A copy older than this shows phone numbers instead of answers that may have changed since. */
export const daysToTrust = 45;

const day = 86_400_000;

/** How many days ago the facts were checked; negative where the device's clock runs behind them. */
export const ageInDays = (date: string, now: Date): number =>
  Math.floor((now.getTime() - Date.parse(date)) / day);

/** A clock that cannot be read is no reason to trust. */
export const isTooOld = (date: string, now: Date): boolean => !(ageInDays(date, now) <= daysToTrust);

/** The last day on which the facts of this copy may be shown, YYYY-MM-DD. */
export const trustedUntil = (date: string): string =>
  new Date(Date.parse(date) + daysToTrust * day).toISOString().slice(0, 10);

/** What the build wrote on the page: `data-edition="0.1.0 1a2b3c4d"`. */
export const editionOf = (page: HTMLElement): Edition => {
  const [version = '', hash = ''] = (page.dataset.edition ?? '').split(' ');
  return { version, hash, contentDate };
};

import type { Borough } from '../city/boroughs';
import type { placeServices } from '../city/services';
import type { Day } from '../time';

/** What contacts and places have in common. */
export interface Reachable {
  /** Proper name, in English; never translated. */
  name: string;
  /** As dialed in the city: `NNN-NNN-NNNN` or a short code such as 311. For a place often the operator's number. */
  phone?: string;
  /** Set only if the office says so; not needed with `always`. */
  openOnHolidays?: true;
  /** For a source that describes the hours without times; must agree for all rows with the same number. */
  hoursNote?: HoursNote;
  /** `any`: interpreters for any language; otherwise BCP 47 tags; absent if not stated, not "English only". */
  languages?: 'any' | readonly string[];
  url?: string;
}

/** A place to go to or to call; one row in the file of its borough. */
export interface Place extends Reachable {
  /** Stable: never changed or reused, because shared list codes refer to it. */
  id: string;
  serves: readonly PlaceService[];
  borough: PlaceBorough;
  /** As on an envelope. Only if confirmed by a source of 2025 or later; never for a shelter or a survivors' office. */
  address?: string;
  /** Degrees, accurate to about ten meters. Only with `address`. */
  at?: readonly [lat: number, lon: number];
  /** Absent if no source gives both days and times. */
  hours?: Hours;
  /** The evidence is old or from a single source: show "call before you go". */
  callFirst: boolean;
  /** Short citation, with the URL of the official page if there is one. */
  source: string;
  /** Date of the evidence, YYYY-MM-DD; the first of the month or year if the source has no day. */
  checkedOn: string;
}

export type PlaceService = (typeof placeServices)[number];

/** `citywide`: a phone line or a web page for all boroughs. */
export type PlaceBorough = Borough | 'citywide';

export type HoursNote = 'weekdays' | 'byAppointment';

/**
 * Opening hours in the city's local time, 24-hour HH:MM, `24:00` for the end of the day. A span with `overnight` starts
 * on each of its days and ends the next morning; no other span crosses midnight.
 */
export type Hours = readonly {
  readonly days: readonly Day[];
  readonly from: string;
  readonly to: string;
  readonly overnight?: true | undefined;
}[];

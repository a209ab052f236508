import type { Borough } from '../newYork/boroughs';
import type { Day } from '../newYork/time';

/** What contacts and places have in common. */
export interface Reachable {
  /** Proper name, in English; never translated. */
  name: string;
  /** As dialed in New York: `NNN-NNN-NNNN` or a short code such as 311. For a place often the operator's number. */
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

/** What a place can offer; a program names the services that it needs nearby. */
export const placeServices = [
  /** Lawyers or accredited helpers for any immigration matter. */
  'immigrationLegal',
  /** Lawyers for people held by immigration. */
  'detainedLegal',
  /** Immigration lawyers for children and young people. */
  'childrenLegal',
  /** Lawyers for people hurt by a partner, the family or a trafficker. */
  'survivorLegal',
  /** Help to apply for citizenship. */
  'citizenship',
  /** Centers where day laborers find work. */
  'dayLabor',
  /** Help with unpaid wages, safety and other rights at work. */
  'workerRights',
  /** English, reading and writing, or high school equivalency for adults. */
  'englishClasses',
  /** The public schools' own classes for adults of 21 and over. */
  'district79',
  /** Public library centers that teach adults. */
  'library',
  /** NYC Health + Hospitals sites, the only ones where NYC Care is given. */
  'nycCare',
  /** The City's hospitals. */
  'hospital',
  /** Health centers that charge by income, the City's own among them. */
  'communityHealth',
  /** Applying for the City's ID card. */
  'idnyc',
  /** General help for immigrants: benefits, forms, housing, and where to turn. */
  'immigrantServices',
] as const;
export type PlaceService = (typeof placeServices)[number];

/** `citywide`: a phone line or a web page for all five boroughs. */
export type PlaceBorough = Borough | 'citywide';

export type HoursNote = 'weekdays' | 'byAppointment';

/**
 * Opening hours in New York local time, 24-hour HH:MM, `24:00` for the end of the day. A span with `overnight` starts
 * on each of its days and ends the next morning; no other span crosses midnight.
 */
export type Hours = readonly {
  readonly days: readonly Day[];
  readonly from: string;
  readonly to: string;
  readonly overnight?: true | undefined;
}[];

import type { Borough } from '../newYork/boroughs';
import type { Day } from '../newYork/time';

/** Somewhere to go or to call. A new place is one row in the file of its borough. */
export interface Place {
  /** Never changes and is never reused. */
  id: string;
  /** Proper name, in English; never translated. */
  name: string;
  serves: readonly PlaceService[];
  borough: PlaceBorough;
  /** As on an envelope. Only where a source of 2025 or later says so; never for a shelter or a survivors' office. */
  address?: string;
  /** Latitude and longitude in degrees, to about ten metres. Only beside an address. */
  at?: readonly [lat: number, lon: number];
  /** As a person dials it in New York; often the operator's line rather than this door's. */
  phone?: string;
  /** Absent where no source gives both days and times. */
  hours?: Hours;
  /** Only where the office itself says that these hours hold on holidays too. */
  openOnHolidays?: true;
  /** What a source says of the hours without giving times; its words are in `locales`. */
  hoursNote?: HoursNote;
  /** `any`: an interpreter is offered; otherwise BCP 47 tags; absent where not stated, which is not "English only". */
  languages?: 'any' | readonly string[];
  url?: string;
  /** The evidence is good but not fresh or not double: say "call before you go". */
  callFirst: boolean;
  /** Short citation, with the official page where there is one. */
  source: string;
  /** The day of the evidence, YYYY-MM-DD; the first of the month or year where the source names no day. */
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

/** `citywide` is a line or a web page for all five. */
export type PlaceBorough = Borough | 'citywide';

export type HoursNote = 'weekdays' | 'byAppointment';

/**
 * Opening times in New York local time, 24-hour HH:MM, `24:00` for midnight. A span crosses midnight only where it says
 * so by `overnight`: it begins on each of its days and ends on the next morning.
 */
export type Hours = readonly {
  readonly days: readonly Day[];
  readonly from: string;
  readonly to: string;
  readonly overnight?: true | undefined;
}[];

import type { Hours } from './places/shape';
import type { SourceId } from './sources';

/** A number to call or a page to open. Only what is of high or medium confidence is listed here at all. */
export interface Contact {
  /** Proper name, in English; never translated. */
  name: string;
  /** As a person dials it in New York. */
  phone?: string;
  /** A second way to reach the same door. */
  orPhone?: string;
  /** The words to say at the prompt, in English. */
  say?: string;
  /** New York time; absent where no source gives hours. */
  hours?: Hours | 'always';
  /** `any`: an interpreter is offered; otherwise tags of the languages spoken; absent where not stated. */
  languages?: 'any' | readonly string[];
  url?: string;
  /** `medium`: one good source, or an older one; the page then says that the number may have changed. */
  confidence: 'high' | 'medium';
  source: SourceId;
  /** The newest evidence that this contact is right, YYYY-MM-DD. */
  checkedOn: string;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export const onWeekdays = (from: string, to: string): Hours => [{ days: weekdays, from, to }];

/** The doors that are open to everybody, and that the page must know before anything else of the catalog is here. */
export const frontDoors = {
  'moia-hotline': {
    name: 'MOIA Immigration Legal Support Hotline',
    phone: '800-354-0365',
    orPhone: '311',
    say: 'Immigration Legal',
    hours: onWeekdays('09:00', '18:00'),
    languages: 'any',
    confidence: 'high',
    source: 'heyNyc',
    checkedOn: '2026-08-11',
  },
  'new-americans-hotline': {
    name: 'New York State Office for New Americans Hotline',
    phone: '800-566-7636',
    hours: onWeekdays('09:00', '20:00'),
    languages: 'any',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  '311': {
    name: 'NYC 311',
    phone: '311',
    orPhone: '212-639-9675',
    hours: 'always',
    languages: 'any',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  '911': {
    name: '911',
    phone: '911',
    hours: 'always',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  '988': {
    name: '988',
    phone: '988',
    hours: 'always',
    languages: 'any',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
} as const satisfies Record<string, Contact>;

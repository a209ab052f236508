import type { Hours, HoursNote } from './places/shape';
import type { SourceId } from './sources';

/** A phone number or a web page. Only facts of high or medium confidence are listed. */
export interface Contact {
  /** Proper name, in English; never translated. */
  name: string;
  /** As dialed in New York: `NNN-NNN-NNNN` or a short code such as 311. */
  phone?: string;
  /** An alternative number of the same office. */
  orPhone?: string;
  /** What to say at the prompt, in English. */
  say?: string;
  /** New York time; absent if no source gives hours. */
  hours?: Hours | 'always';
  /** Set only if the office says so; not needed with `always`. */
  openOnHolidays?: true;
  /** For a source that describes the hours without times; must agree for all rows with the same number. */
  hoursNote?: HoursNote;
  /** `any`: interpreters for any language; otherwise BCP 47 tags; absent if not stated. */
  languages?: 'any' | readonly string[];
  url?: string;
  /** `medium`: a single or an older source; the page then says that the number may have changed. */
  confidence: 'high' | 'medium';
  source: SourceId;
  /** Date of the newest evidence, YYYY-MM-DD; null if no source has a date. */
  checkedOn: string | null;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const onWeekdays = (from: string, to: string): Hours => [{ days: weekdays, from, to }];

export const contacts = {
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
    source: 'heyNyc',
    checkedOn: '2026-07-27',
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
  'legal-aid-nyifup': {
    name: 'The Legal Aid Society, NYIFUP team',
    phone: '212-577-3300',
    hoursNote: 'weekdays',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'brooklyn-defenders': {
    name: 'Brooklyn Defender Services',
    phone: '718-254-0700',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'bronx-defenders': {
    name: 'The Bronx Defenders',
    phone: '718-838-7878',
    hoursNote: 'weekdays',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'ice-locator': {
    name: 'ICE Online Detainee Locator',
    phone: '888-351-4024',
    url: 'https://locator.ice.gov',
    confidence: 'medium',
    source: 'iceLine',
    checkedOn: '2026-09-10',
  },
  'court-case-line': {
    name: 'EOIR immigration court case line',
    phone: '800-898-7180',
    confidence: 'medium',
    source: 'eoirLine',
    checkedOn: '2026-09-21',
  },
  icare: {
    name: 'ICARE Coalition',
    url: 'https://www.icarecoalition.org',
    confidence: 'medium',
    source: 'icare',
    checkedOn: null,
  },
  'safe-passage': {
    name: 'Safe Passage Project',
    phone: '917-768-8440',
    hoursNote: 'weekdays',
    url: 'https://www.safepassageproject.org/get-legal-help/',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'the-door': {
    name: 'The Door',
    phone: '212-941-9090',
    hoursNote: 'weekdays',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'catholic-charities': {
    name: 'Catholic Charities Community Services',
    phone: '888-744-7900',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'legal-services-nyc': {
    name: 'Legal Services NYC',
    phone: '917-661-4500',
    hours: onWeekdays('09:30', '16:00'),
    languages: 'any',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  nylag: {
    name: 'New York Legal Assistance Group (NYLAG)',
    phone: '212-613-5000',
    hoursNote: 'weekdays',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  nmic: {
    name: 'NMIC',
    phone: '212-822-8300',
    hours: onWeekdays('09:00', '17:00'),
    languages: ['en', 'es'],
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'catholic-migration': {
    name: 'Catholic Migration Services',
    phone: '718-236-3000',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'sanctuary-for-families': {
    name: 'Sanctuary for Families',
    phone: '212-349-6009',
    hoursNote: 'weekdays',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'immigrant-defense': {
    name: 'Immigrant Defense Project helpline',
    phone: '212-725-6422',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  nice: {
    name: 'New Immigrant Community Empowerment (NICE)',
    url: 'https://www.nynice.org',
    confidence: 'medium',
    source: 'councilFunding',
    checkedOn: '2026-07-01',
  },
  dcwp: {
    name: 'NYC Department of Consumer and Worker Protection',
    phone: '311',
    say: 'Worker',
    hours: 'always',
    languages: 'any',
    url: 'https://nyc.gov/workers',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-08-24',
  },
  'state-labor': {
    name: 'New York State Department of Labor, Labor Standards',
    phone: '888-469-7365',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-24',
  },
  'state-attorney-labor': {
    name: 'New York State Attorney General, Labor Bureau',
    phone: '800-771-7755',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'workers-compensation': {
    name: "Workers' Compensation Board",
    phone: '877-632-4996',
    hours: onWeekdays('08:30', '16:30'),
    confidence: 'high',
    source: 'immigrantWorkersGuide',
    checkedOn: null,
  },
  'human-rights': {
    name: 'NYC Commission on Human Rights',
    phone: '212-416-0197',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'adult-education-311': {
    name: 'NYC 311',
    phone: '311',
    say: 'Adult education',
    hours: 'always',
    languages: 'any',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'district79-hub': {
    name: 'District 79 Adult Education hub, Queens Borough Hall, Room 318',
    hours: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '09:00', to: '16:00' }],
    confidence: 'medium',
    source: 'district79Hub',
    checkedOn: '2026-03-02',
  },
  'nypl-classes': {
    name: 'New York Public Library English classes',
    url: 'https://www.nypl.org/education/adults/english-classes',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-06-30',
  },
  idnyc: {
    name: 'IDNYC',
    phone: '311',
    orPhone: '212-639-9675',
    say: 'IDNYC',
    hours: 'always',
    languages: 'any',
    url: 'https://nyc.gov/idnyc',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-06-30',
  },
  'nyc-care': {
    name: 'NYC Care',
    phone: '646-692-2273',
    hoursNote: 'weekdays',
    languages: 'any',
    url: 'https://www.nyccare.nyc',
    confidence: 'high',
    source: 'heyNyc',
    checkedOn: '2026-07-04',
  },
  'hospitals-appointments': {
    name: 'NYC Health + Hospitals appointments',
    phone: '844-692-4692',
    confidence: 'high',
    source: 'heyNyc',
    checkedOn: '2026-07-04',
  },
  'medicaid-helpline': {
    name: 'HRA Medicaid Helpline',
    phone: '888-692-6116',
    hours: onWeekdays('09:00', '17:00'),
    confidence: 'high',
    source: 'heyNyc',
    checkedOn: '2026-08-11',
  },
  'ny-state-of-health': {
    name: 'NY State of Health',
    phone: '855-355-5777',
    confidence: 'high',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'health-advocates': {
    name: 'Community Health Advocates',
    phone: '888-614-5400',
    hours: onWeekdays('09:00', '16:00'),
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'growing-up-healthy': {
    name: 'Growing Up Healthy / WIC',
    phone: '800-522-5006',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-06-30',
  },
  'citizenship-now': {
    name: 'CUNY Citizenship Now!',
    phone: '646-664-9400',
    hoursNote: 'weekdays',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  'domestic-violence-hotline': {
    name: 'NYC Domestic Violence Hotline (NYC HOPE)',
    phone: '800-621-4673',
    hours: 'always',
    languages: 'any',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  trafficking: {
    name: 'National Human Trafficking Hotline',
    phone: '888-373-7888',
    hours: 'always',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-08-25',
  },
  womankind: {
    name: 'Womankind',
    phone: '888-888-7702',
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-06-30',
  },
  vip: {
    name: 'Violence Intervention Program (VIP)',
    phone: '800-664-5880',
    languages: ['es', 'en'],
    confidence: 'medium',
    source: 'waypoint',
    checkedOn: '2026-06-30',
  },
} as const satisfies Record<string, Contact>;

export type ContactId = keyof typeof contacts;

export const contact = (id: ContactId): Contact => contacts[id];

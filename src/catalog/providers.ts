import type { ContactId } from './contacts';
import type { SourceId } from './sources';

/** An organization that provides programs, for other directories; a line to call is none. */
export interface Provider {
  name: string;
  /** What kind of organization it is, in a sentence. */
  about: string;
  /** Its own page, never what somebody else says of it. Only where a source shows it. */
  url?: string;
  /** Contacts that are its own, where a program has several providers. */
  contacts?: readonly ContactId[];
  source: SourceId;
}

const ofCity = 'An agency of the City of New York.';
const ofState = 'An agency of the State of New York.';
const nonprofit = 'A nonprofit organization in New York City.';

export const providers = {
  city: {
    name: 'City of New York',
    about: 'The government of New York City, reached by 311.',
    source: 'waypoint',
  },
  moia: {
    name: 'NYC Mayor’s Office of Immigrant Affairs (MOIA)',
    about: ofCity,
    url: 'https://www.nyc.gov/immigrants',
    source: 'moiaFaq',
  },
  hra: {
    name: 'NYC Human Resources Administration (HRA)',
    about: ofCity,
    url: 'https://www.nyc.gov/site/hra/index.page',
    source: 'hraQuestions',
  },
  dycd: {
    name: 'NYC Department of Youth and Community Development (DYCD)',
    about: ofCity,
    source: 'dycdLiteracy',
  },
  schools: {
    name: 'NYC Public Schools',
    about: ofCity,
    url: 'https://www.schools.nyc.gov',
    source: 'moiaEducation',
  },
  hospitals: {
    name: 'NYC Health + Hospitals',
    about: 'The public hospital system of New York City.',
    url: 'https://www.nychealthandhospitals.org/locations/',
    source: 'heyNyc',
  },
  dcwp: {
    name: 'NYC Department of Consumer and Worker Protection (DCWP)',
    about: ofCity,
    url: 'https://nyc.gov/workers',
    source: 'waypoint',
  },
  humanRights: { name: 'NYC Commission on Human Rights', about: ofCity, source: 'cchrGuidance' },
  newAmericans: {
    name: 'New York State Office for New Americans',
    about: ofState,
    url: 'https://dos.ny.gov/office-new-americans',
    source: 'heyNyc',
  },
  stateLabor: { name: 'New York State Department of Labor', about: ofState, source: 'unpaidWages' },
  compensation: {
    name: 'New York State Workers’ Compensation Board',
    about: ofState,
    source: 'immigrantWorkersGuide',
  },
  victimServices: { name: 'New York State Office of Victim Services', about: ofState, source: 'waypoint' },
  stateOfHealth: {
    name: 'NY State of Health',
    about: 'The health insurance marketplace of the State of New York.',
    source: 'waypoint',
  },
  state: {
    name: 'State of New York',
    about: 'The government of the State of New York.',
    source: 'wicAccess',
  },
  healthAdvocates: { name: 'Community Health Advocates', about: nonprofit, source: 'waypoint' },
  legalAid: {
    name: 'The Legal Aid Society',
    about: nonprofit,
    url: 'https://legalaidnyc.org',
    contacts: ['legal-aid-nyifup'],
    source: 'legalAid',
  },
  brooklynDefenders: {
    name: 'Brooklyn Defender Services',
    about: nonprofit,
    url: 'https://bds.org/',
    contacts: ['brooklyn-defenders'],
    source: 'brooklynDefenders',
  },
  bronxDefenders: {
    name: 'The Bronx Defenders',
    about: nonprofit,
    url: 'https://www.bronxdefenders.org/',
    contacts: ['bronx-defenders'],
    source: 'bronxDefenders',
  },
  makeTheRoad: {
    name: 'Make the Road New York',
    about: nonprofit,
    url: 'https://maketheroadny.org/',
    source: 'councilFunding',
  },
  nylag: {
    name: 'New York Legal Assistance Group (NYLAG)',
    about: nonprofit,
    url: 'https://nylag.org',
    contacts: ['nylag'],
    source: 'councilFunding',
  },
  legalServices: {
    name: 'Legal Services NYC',
    about: nonprofit,
    url: 'https://www.legalservicesnyc.org/',
    contacts: ['legal-services-nyc'],
    source: 'legalServicesNyc',
  },
  nmic: {
    name: 'Northern Manhattan Improvement Corporation (NMIC)',
    about: nonprofit,
    url: 'https://www.nmic.org/',
    contacts: ['nmic'],
    source: 'waypoint',
  },
  catholicMigration: {
    name: 'Catholic Migration Services',
    about: nonprofit,
    url: 'https://catholicmigration.org/',
    contacts: ['catholic-migration'],
    source: 'detentionLookups',
  },
  catholicCharities: {
    name: 'Catholic Charities Community Services, Archdiocese of New York',
    about: nonprofit,
    url: 'https://cccsny.org/services/immigration-legal-services',
    contacts: ['catholic-charities'],
    source: 'councilFunding',
  },
  icare: {
    name: 'ICARE Coalition',
    about: 'A coalition of nonprofit organizations in New York City.',
    url: 'https://www.icarecoalition.org',
    contacts: ['icare'],
    source: 'icare',
  },
  safePassage: {
    name: 'Safe Passage Project',
    about: nonprofit,
    url: 'https://www.safepassageproject.org/get-legal-help/',
    contacts: ['safe-passage'],
    source: 'safePassage',
  },
  theDoor: {
    name: 'The Door',
    about: nonprofit,
    url: 'https://www.door.org/',
    contacts: ['the-door'],
    source: 'waypoint',
  },
  nice: {
    name: 'New Immigrant Community Empowerment (NICE)',
    about: nonprofit,
    url: 'https://www.nynice.org',
    contacts: ['nice'],
    source: 'niceDayLabor',
  },
  citizenshipNow: {
    name: 'CUNY Citizenship Now!',
    about: 'A program of the City University of New York.',
    url: 'https://www.cuny.edu/about/administration/offices/communications-marketing/citizenship-now/',
    source: 'citizenshipNow',
  },
  sanctuary: {
    name: 'Sanctuary for Families',
    about: nonprofit,
    url: 'https://sanctuaryforfamilies.org',
    source: 'waypoint',
  },
  safeHorizon: { name: 'Safe Horizon', about: nonprofit, source: 'waypoint' },
} as const satisfies Record<string, Provider>;

export type ProviderId = keyof typeof providers;

export const provider = (id: ProviderId): Provider => providers[id];

/** Who provides each program. A right, a rule, or a line of the whole nation is no service: null. */
export const providedBy: Readonly<Record<string, readonly ProviderId[] | null>> = {
  nyifup: ['legalAid', 'brooklynDefenders', 'bronxDefenders'],
  'rapid-response': ['makeTheRoad', 'nylag'],
  'children-lawyers': ['icare', 'safePassage', 'theDoor', 'catholicCharities'],
  'families-in-court': ['catholicCharities', 'icare'],
  'youth-green-card': ['icare', 'safePassage', 'theDoor', 'catholicCharities'],
  'community-legal': ['legalServices', 'nylag', 'nmic', 'catholicMigration'],
  'asylum-papers': ['catholicCharities'],
  citizenship: ['citizenshipNow'],
  'school-rapid-response': ['city'],
  'crime-help': ['victimServices'],
  'survivors-legal': ['sanctuary'],
  'immigration-fraud': ['newAmericans'],
  'safety-hotline': ['safeHorizon'],
  'crisis-988': null,
  'shelter-tonight': ['city'],
  'eviction-help': ['city'],
  homebase: ['city'],
  'free-food': ['city'],
  'school-meals': ['schools'],
  wic: ['state'],
  snap: ['hra'],
  'unpaid-wages': ['stateLabor'],
  'work-injury': ['compensation'],
  'work-threats': ['humanRights'],
  'sick-leave': ['dcwp'],
  'day-labor': ['nice', 'catholicCharities'],
  'english-classes': ['dycd'],
  'district-79': ['schools'],
  'public-school': ['schools'],
  'we-speak-nyc': ['moia'],
  idnyc: ['city'],
  'nyc-care': ['hospitals'],
  'child-health-plus': ['stateOfHealth'],
  'pregnancy-medicaid': ['hra'],
  'medicaid-65': ['hra'],
  'emergency-care': ['hospitals'],
  'health-insurance-help': ['healthAdvocates'],
  'immigrant-health': ['hospitals'],
  'city-services': null,
  'city-and-ice': null,
  'family-plan': ['nylag', 'legalServices'],
  interpreter: null,
  'moia-hotline': ['moia'],
  'new-americans-hotline': ['newAmericans'],
  'nyc-311': ['city'],
};

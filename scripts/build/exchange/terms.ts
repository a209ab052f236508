import type { PlaceService } from '../../../src/catalog/places/shape';

/** Names of Open Eligibility (CC BY-SA 3.0), the taxonomy of human services that the specification recommends. */
export type Term =
  | 'Advocacy & Legal Aid'
  | 'Basic Literacy'
  | 'Citizenship & Immigration'
  | 'Discrimination & Civil Rights'
  | 'Emergency Food'
  | 'English as a Second Language (ESL)'
  | 'GED/High-School Equivalency'
  | 'Government Benefits'
  | 'Help Fill out Forms'
  | 'Help Find Housing'
  | 'Help Find Work'
  | 'Help Hotlines'
  | 'Help Pay for Food'
  | 'Identification Recovery'
  | 'Insurance'
  | 'Medical Care'
  | 'Navigating the System'
  | 'Representation'
  | 'Temporary Shelter'
  | 'Understand Government Programs'
  | 'Workplace Rights';

/** Terms of a program, by the first of its needs. */
export const termsOfNeed: Readonly<Record<string, readonly Term[]>> = {
  lawyer: ['Citizenship & Immigration', 'Representation'],
  childAlone: ['Citizenship & Immigration', 'Representation'],
  citizenship: ['Citizenship & Immigration', 'Help Fill out Forms'],
  rights: ['Advocacy & Legal Aid'],
  food: ['Emergency Food', 'Help Pay for Food'],
  rent: ['Help Find Housing', 'Advocacy & Legal Aid'],
  shelter: ['Temporary Shelter'],
  harm: ['Advocacy & Legal Aid'],
  doctor: ['Medical Care', 'Insurance'],
  learn: ['English as a Second Language (ESL)', 'Basic Literacy'],
  work: ['Workplace Rights'],
  idCard: ['Identification Recovery'],
  everyone: ['Navigating the System', 'Help Hotlines'],
};

/** What an organization does at a place: the name of the service there, and its terms. */
export const serviceAtPlace: Readonly<Record<PlaceService, { name: string; terms: readonly Term[] }>> = {
  immigrationLegal: {
    name: 'Immigration legal help',
    terms: ['Citizenship & Immigration', 'Advocacy & Legal Aid'],
  },
  detainedLegal: {
    name: 'Lawyers for people held by immigration',
    terms: ['Citizenship & Immigration', 'Representation'],
  },
  childrenLegal: {
    name: 'Immigration lawyers for children and young people',
    terms: ['Citizenship & Immigration', 'Representation'],
  },
  survivorLegal: {
    name: 'Lawyers for survivors of violence',
    terms: ['Advocacy & Legal Aid', 'Representation'],
  },
  citizenship: {
    name: 'Help to apply for citizenship',
    terms: ['Citizenship & Immigration', 'Help Fill out Forms'],
  },
  dayLabor: { name: 'Day labor center', terms: ['Help Find Work', 'Workplace Rights'] },
  workerRights: { name: 'Help with rights at work', terms: ['Workplace Rights'] },
  englishClasses: {
    name: 'English, reading or diploma classes for adults',
    terms: ['English as a Second Language (ESL)', 'Basic Literacy', 'GED/High-School Equivalency'],
  },
  district79: { name: 'Public school classes for adults', terms: ['GED/High-School Equivalency'] },
  library: {
    name: 'Library classes for adults',
    terms: ['English as a Second Language (ESL)', 'Basic Literacy'],
  },
  nycCare: { name: 'NYC Care: low-cost health care', terms: ['Medical Care'] },
  hospital: { name: 'Hospital', terms: ['Medical Care'] },
  communityHealth: { name: 'Health center that charges by income', terms: ['Medical Care'] },
  idnyc: { name: 'IDNYC: the City’s ID card', terms: ['Identification Recovery'] },
  immigrantServices: {
    name: 'General help for immigrants',
    terms: ['Navigating the System', 'Government Benefits'],
  },
};

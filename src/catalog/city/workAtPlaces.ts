import type { Term } from '../openEligibility';
import type { PlaceService } from '../places/shape';

/** What an organization does at a place: the name of the service there, and its terms. */
export const workAtPlaces: Readonly<Record<PlaceService, { name: string; terms: readonly Term[] }>> = {
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
  foodPantry: { name: 'Food pantry or community kitchen', terms: ['Emergency Food'] },
  immigrantServices: {
    name: 'General help for immigrants',
    terms: ['Navigating the System', 'Government Benefits'],
  },
};

import type { Term } from '../../../src/catalog/openEligibility';

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
  children: ['Special Education'],
  learn: ['English as a Second Language (ESL)', 'Basic Literacy'],
  work: ['Workplace Rights'],
  idCard: ['Identification Recovery'],
  everyone: ['Navigating the System', 'Help Hotlines'],
};

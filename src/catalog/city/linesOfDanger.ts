import type { ContactId } from '../contacts';

/** Emergencies of the help screen, and whom to call for each in order of preference. */
export const dangers = {
  taken: [
    'moia-hotline',
    'new-americans-hotline',
    'legal-aid-nyifup',
    'brooklyn-defenders',
    'bronx-defenders',
    'ice-locator',
    '311',
  ],
  dateSoon: ['moia-hotline', 'new-americans-hotline', '311'],
  hurt: ['911', 'domestic-violence-hotline', '311'],
  noSafePlace: ['311', 'domestic-violence-hotline'],
  noFood: ['food-help'],
  feelings: ['988'],
} as const satisfies Record<string, readonly ContactId[]>;

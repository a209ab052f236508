import type { ContactId } from '../contacts';

/** Emergencies of the help screen, and whom to call for each in order of preference. */
export const dangers = {
  taken: ['city-line'],
  dateSoon: ['city-line'],
  hurt: ['911', 'city-line'],
  noSafePlace: ['city-line'],
  noFood: ['city-line'],
  feelings: ['988'],
} as const satisfies Record<string, readonly ContactId[]>;

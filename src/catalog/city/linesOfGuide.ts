import type { ContactId } from '../contacts';

/** Numbers that a guide has at hand. */
export const linesOfGuide: readonly ContactId[] = [
  '911',
  'moia-hotline',
  'new-americans-hotline',
  'domestic-violence-hotline',
  '988',
  '311',
];

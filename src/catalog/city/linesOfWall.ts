import type { ContactId } from '../contacts';

/** Numbers that a wall shows instead of answers when its copy is too old. */
export const linesOfWall: readonly ContactId[] = [
  '911',
  '311',
  'moia-hotline',
  'new-americans-hotline',
  '988',
  'domestic-violence-hotline',
];

/** Numbers that a wall shows without a network. */
export const lastNumbers: readonly ContactId[] = [
  '311',
  'moia-hotline',
  'new-americans-hotline',
  '911',
  '988',
];

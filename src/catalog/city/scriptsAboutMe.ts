import type { ConditionId } from '../conditions';
import type { ProgramId } from '../programs';

/** The condition under which a caller who asks for themselves says `say_me`; of others, `say` is true in any case. */
export const scriptsAboutMe = {
  nyifup: 'heldByImmigration',
  'rapid-response': 'heldOrOrdered',
  'children-lawyers': 'under21',
  'youth-green-card': 'under21',
  'public-school': 'under21',
} as const satisfies { readonly [program in ProgramId]?: ConditionId };

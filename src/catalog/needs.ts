import type { Need } from './questions';
import type { Program } from './shape';

/** Selects the icon and the color of a program: those of its first need, unless `pictures` overrides it. */
export type NeedPicture = Need | 'safety' | 'everything';

const pictures: Record<string, NeedPicture> = {
  'safety-hotline': 'safety',
  'crisis-988': 'safety',
  'survivors-legal': 'safety',
  'city-services': 'rights',
  'city-and-ice': 'rights',
  'moia-hotline': 'lawyer',
};

export const needOf = (program: Program): NeedPicture => {
  const [need] = program.needs;
  return pictures[program.id] ?? (need === undefined || need === 'everyone' ? 'everything' : need);
};

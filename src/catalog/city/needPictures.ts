import type { NeedPicture } from '../needs';

/** Programs that are drawn as something else than their first need. */
export const needPictures: Readonly<Record<string, NeedPicture>> = {
  'safety-hotline': 'safety',
  'crisis-988': 'safety',
  'survivors-legal': 'safety',
  'city-services': 'rights',
  'city-and-ice': 'rights',
  'public-charge': 'lawyer',
  'moia-hotline': 'lawyer',
};

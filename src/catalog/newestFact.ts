import { contacts } from './contacts';
import { placeFiles } from './places/files';
import { programs } from './programs';

/**
 * The newest day, YYYY-MM-DD, on which any fact was checked; no true clock stands before it. A build replaces this
 * file by the finished day (`scripts/baked.ts`).
 */
export const newestFact: string = [
  ...programs,
  ...Object.values(contacts),
  ...Object.values(placeFiles).flat(),
]
  .map(({ checkedOn }) => checkedOn)
  .reduce((newest, day) => (day > newest ? day : newest));

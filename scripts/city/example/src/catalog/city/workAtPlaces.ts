import type { Term } from '../openEligibility';
import type { PlaceService } from '../places/shape';

/** What an organization does at a place: the name of the service there, and its terms. */
export const workAtPlaces: Readonly<Record<PlaceService, { name: string; terms: readonly Term[] }>> = {
  cityCard: { name: 'Example: an ID card', terms: ['Identification Recovery'] },
};

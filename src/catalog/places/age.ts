import { type Age, ageOf, isForGood } from '../freshness';
import type { Place } from './shape';

/** How a place stands on a day, YYYY-MM-DD. */
export const placeAge = (place: Place, today: string): Age =>
  isPlaceForGood(place) ? 'fresh' : ageOf({ kind: 'place', checkedOn: place.checkedOn }, today);

/** A place without a door of its own that is reached by 311 never ages. */
export const isPlaceForGood = (place: Place): boolean => isForGood(place) && place.address === undefined;

/** The places that may still be shown on a day, YYYY-MM-DD, in their order. */
export const placesOn = (places: readonly Place[], today: string): readonly Place[] =>
  places.filter((place) => placeAge(place, today) !== 'hidden');

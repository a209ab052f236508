import { type Age, ageOf, isForGood } from '../freshness';
import type { Place } from './shape';

/** How a place stands on a day, YYYY-MM-DD. What is reached by 311 is never hidden, and yet grows old. */
export const placeAge = (place: Place, today: string): Age => {
  const age = ageOf({ kind: 'place', checkedOn: place.checkedOn }, today);
  return age === 'hidden' && isPlaceForGood(place) ? 'callFirst' : age;
};

/** A place without a door of its own, whose number is 311. */
export const isPlaceForGood = (place: Place): boolean => isForGood(place) && place.address === undefined;

/** The places that may still be shown on a day, YYYY-MM-DD, in their order. */
export const placesOn = (places: readonly Place[], today: string): readonly Place[] =>
  places.filter((place) => placeAge(place, today) !== 'hidden');

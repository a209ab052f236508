import { neverExpires, shownOn } from '../freshness';
import type { Place } from './shape';

/** A place without a door of its own that is reached by 311 never ages. */
export const isPlaceForGood = (place: Place): boolean => neverExpires(place) && place.address === undefined;

/** The places that may still be shown on a day, YYYY-MM-DD, in their order. */
export const placesOn = (places: readonly Place[], today: string): readonly Place[] =>
  shownOn(places, today).map(({ fact }) => fact);

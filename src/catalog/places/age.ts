import { shownOn } from '../freshness';
import type { Place } from './shape';

/** The places that may still be shown on a day, YYYY-MM-DD, in their order. */
export const placesOn = (places: readonly Place[], today: string): readonly Place[] =>
  shownOn(places, today).map(({ fact }) => fact);

import { placeFiles } from './files';
import type { Place, PlaceBorough, PlaceService } from './shape';

/**
 * Every place we may show, by borough, the citywide ones last. Coordinates in degrees, times in New York time.
 * Collected on 2026-11-23 from public lists named in each row's `source`; nothing was phoned.
 * A street address is there only where a source of 2025 or later confirms it.
 */
export const places: readonly Place[] = Object.values(placeFiles).flat();

/**
 * Places of the borough that offer any of the services, then the citywide ones; pass `citywide` for these alone.
 * Within each: a sure address first, then an address to call about, then a line or page only; ties as in the files.
 * Never fails; an unknown service or a borough without such a place gives only what is citywide, maybe nothing.
 */
export const placesFor = (services: readonly PlaceService[], borough: PlaceBorough): readonly Place[] => {
  const offering = places.filter((place) => place.serves.some((service) => services.includes(service)));
  const of = (where: PlaceBorough) =>
    offering.filter((place) => place.borough === where).sort((a, b) => rank(a) - rank(b));
  return borough === 'citywide' ? of('citywide') : [...of(borough), ...of('citywide')];
};

const rank = (place: Place): number => {
  if (!place.address) return place.callFirst ? 3 : 2;
  return place.callFirst ? 1 : 0;
};

import { placeFiles } from './files';
import type { Place, PlaceBorough, PlaceService } from './shape';

/**
 * Every place, by borough, the citywide ones last. Collected on 2026-11-23 from the public lists named in `source`;
 * nobody was phoned. A street address is given only if a source of 2025 or later confirms it.
 */
export const places: readonly Place[] = Object.values(placeFiles).flat();

/**
 * Places in the borough that offer any of the services, then citywide ones (only these for `citywide`). Within each
 * group: confirmed addresses, addresses with `callFirst`, then phone or web only; ties in file order. May be empty.
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

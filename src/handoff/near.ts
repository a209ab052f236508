import { todayByClock } from '../catalog/clock';
import { placesFor } from '../catalog/places';
import { placesOn } from '../catalog/places/age';
import type { Borough, Place, PlaceBorough, PlaceService } from '../catalog/places/shape';

/** In the order in which the City itself lists them to newcomers: by name. */
export const boroughs: readonly Borough[] = ['bronx', 'brooklyn', 'manhattan', 'queens', 'statenIsland'];

/** Where a service is to be had, as seen from one borough; the surest addresses first in each part. */
export interface Nearby {
  here: readonly Place[];
  citywide: readonly Place[];
  /** Places of the other boroughs; only for a service that has nothing citywide to fall back on. */
  elsewhere: readonly Place[];
}

/** Null for a borough means that none is known. */
export const nearby = (
  services: readonly PlaceService[],
  borough: Borough | null,
  today = todayByClock(),
): Nearby => {
  const shown = (where: PlaceBorough) =>
    placesOn(placesFor(services, where), today).filter((place) => place.borough === where);
  const citywide = shown('citywide');
  return {
    here: borough === null ? [] : shown(borough),
    citywide,
    elsewhere: citywide.length > 0 ? [] : boroughs.filter((where) => where !== borough).flatMap(shown),
  };
};

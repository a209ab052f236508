import { todayByClock } from '../catalog/clock';
import { type Borough, boroughs } from '../catalog/newYork/boroughs';
import { placesFor } from '../catalog/places';
import { placesOn } from '../catalog/places/age';
import type { Place, PlaceBorough, PlaceService } from '../catalog/places/shape';

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

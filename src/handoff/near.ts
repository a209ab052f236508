import { type Borough, boroughs } from '../catalog/city/boroughs';
import { todayByClock } from '../catalog/clock';
import { placesFor } from '../catalog/places';
import { placesOn } from '../catalog/places/age';
import type { Place, PlaceBorough, PlaceService } from '../catalog/places/shape';

/** Places of a service as seen from one borough, each part sorted by how certain they are. */
export interface Nearby {
  here: readonly Place[];
  citywide: readonly Place[];
  /** Places in other boroughs; only for a service with no citywide place. */
  elsewhere: readonly Place[];
}

/** Places offering any of `services`; `borough` is null if unknown, `today` is YYYY-MM-DD. */
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

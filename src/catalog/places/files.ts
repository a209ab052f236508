import { bronx } from './bronx';
import { brooklyn } from './brooklyn';
import { citywide } from './citywide';
import { manhattan } from './manhattan';
import { queens } from './queens';
import type { Place, PlaceBorough } from './shape';
import { statenIsland } from './statenIsland';

/** The places of each file of this folder, in listing order. */
export const placeFiles: Readonly<Record<PlaceBorough, readonly Place[]>> = {
  bronx,
  brooklyn,
  manhattan,
  queens,
  statenIsland,
  citywide,
};

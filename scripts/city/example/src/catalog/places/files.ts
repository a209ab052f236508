import { citywide } from './citywide';
import { north } from './north';
import type { Place, PlaceBorough } from './shape';
import { south } from './south';

/** The places of each file of this folder, in listing order. */
export const placeFiles: Readonly<Record<PlaceBorough, readonly Place[]>> = { north, south, citywide };

import { placeFiles } from '../../../src/catalog/places/files';
import type { Place, PlaceBorough } from '../../../src/catalog/places/shape';

export const everyFile = Object.entries(placeFiles) as [PlaceBorough, readonly Place[]][];

/** Broken entries as "bronx.ts, <id>: what", so that a failing test names the place to fix. */
export const broken = (isBroken: (place: Place) => boolean, what: string): string[] =>
  everyFile.flatMap(([file, rows]) =>
    rows.filter(isBroken).map((place) => `${file}.ts, ${place.id}: ${what}`),
  );

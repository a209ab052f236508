import { bronx } from '../../../src/catalog/places/bronx';
import { brooklyn } from '../../../src/catalog/places/brooklyn';
import { citywide } from '../../../src/catalog/places/citywide';
import { manhattan } from '../../../src/catalog/places/manhattan';
import { queens } from '../../../src/catalog/places/queens';
import type { Place, PlaceBorough, PlaceService } from '../../../src/catalog/places/shape';
import { statenIsland } from '../../../src/catalog/places/statenIsland';

const files = { bronx, brooklyn, manhattan, queens, statenIsland, citywide } as const;
export const everyFile = Object.entries(files) as [PlaceBorough, readonly Place[]][];

/** Each broken row as "bronx.ts, <id>: what", so that a failing test names the place to mend. */
export const broken = (isBroken: (place: Place) => boolean, what: string): string[] =>
  everyFile.flatMap(([file, rows]) =>
    rows.filter(isBroken).map((place) => `${file}.ts, ${place.id}: ${what}`),
  );

export const services = [
  'immigrationLegal',
  'detainedLegal',
  'childrenLegal',
  'survivorLegal',
  'citizenship',
  'dayLabor',
  'workerRights',
  'englishClasses',
  'district79',
  'library',
  'nycCare',
  'hospital',
  'communityHealth',
  'idnyc',
  'immigrantServices',
] as const satisfies readonly PlaceService[];

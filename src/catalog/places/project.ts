import type { Borough } from '../city/boroughs';
import { mapEdges, outlines } from '../city/outlines';

/** A point in the `viewBox` of the outlines: x to the right, y down. */
export type MapPoint = readonly [x: number, y: number];

/**
 * Projects latitude and longitude, in degrees, onto the map of `outlines`: Web Mercator over the city's bounding box,
 * 600 units wide.
 */
export const project = ([lat, lon]: readonly [lat: number, lon: number]): MapPoint => [
  (lon - west) * unitsPerDegree,
  (mercator(north) - mercator(lat)) * unitsPerDegree,
];

/** Whether a map point is on the borough's land, by the even-odd rule over all rings. */
export const contains = (borough: Borough, [x, y]: MapPoint): boolean =>
  ringsOf(outlines[borough]).reduce((inside, ring) => inside !== crossesOddly(ring, x, y), false);

const { west, east, north } = mapEdges;
const unitsPerDegree = 600 / (east - west);

/** Mercator ordinate of a latitude; both in degrees. */
const mercator = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** Parses rings of the form `Mx y x y … Z`, the only form in `outlines`. */
const ringsOf = (path: string): MapPoint[][] =>
  path
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = ring.slice(1).split(' ').map(Number);
      return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : []));
    });

const crossesOddly = (ring: readonly MapPoint[], x: number, y: number): boolean =>
  ring.reduce((odd, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
    return crosses ? !odd : odd;
  }, false);

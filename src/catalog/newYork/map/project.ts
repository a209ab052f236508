import type { Borough } from '../boroughs';
import { outlines } from './outlines';

/** A point in the outlines' viewBox: x to the right, y downward. */
export type MapPoint = readonly [x: number, y: number];

/**
 * Puts latitude and longitude, in degrees, on the map of `outlines`: Web Mercator over the City's own bounding
 * box, 600 units wide. Held against every corner of the City's boundary file, it agrees to 0.05 units, which is
 * the rounding of the outlines. A unit is about 80 meters.
 */
export const project = ([lat, lon]: readonly [lat: number, lon: number]): MapPoint => [
  (lon - west) * unitsPerDegree,
  (mercator(north) - mercator(lat)) * unitsPerDegree,
];

/** Whether a point of the map lies on the borough's land: even-odd rule over all its islands. */
export const contains = (borough: Borough, [x, y]: MapPoint): boolean =>
  ringsOf(outlines[borough]).reduce((inside, ring) => inside !== crossesOddly(ring, x, y), false);

const west = -74.2555;
const east = -73.7;
const north = 40.9154;
const unitsPerDegree = 600 / (east - west);

/** Degrees of latitude, stretched as Mercator does. */
const mercator = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** The outlines hold nothing but rings of the form `Mx y x y … Z`. */
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

import { describe, expect, test } from 'vitest';
import type { Borough } from '../../../src/catalog/city/boroughs';
import { outlines, viewBox } from '../../../src/catalog/city/outlines';
import { contains, type MapPoint, project } from '../../../src/catalog/places/project';

const boroughs = Object.keys(outlines) as Borough[];
const boroughsAt = (point: MapPoint) => boroughs.filter((borough) => contains(borough, point));

describe('project', () => {
  /** Points of the City's boundary file, and the same points in the drawing. */
  test.each([
    ['Staten Island, north shore', [40.6483, -74.0822], [187.2, 381.0]],
    ['the City’s west end', [40.508, -74.2555], [0.0, 580.5]],
    ['Rockaway', [40.6143, -73.7667], [528.0, 429.4]],
    ['the City’s north end', [40.9154, -73.91], [373.1, 0.0]],
    ['Bronx, Rikers side', [40.786, -73.8729], [413.2, 184.8]],
  ] as const)('%s', (_, place, corner) => {
    const [x, y] = project(place);
    expect(Math.abs(x - corner[0])).toBeLessThanOrEqual(0.1);
    expect(Math.abs(y - corner[1])).toBeLessThanOrEqual(0.1);
  });
});

describe('outlines', () => {
  test('every corner lies in the viewBox, and together they fill it', () => {
    const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
    const numbers = Object.values(outlines).flatMap((path) => path.match(/\d+\.\d+/g)?.map(Number) ?? []);
    const xs = numbers.filter((_, i) => i % 2 === 0);
    const ys = numbers.filter((_, i) => i % 2 === 1);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, width]);
    expect(Math.min(...ys)).toBe(0);
    expect(Math.max(...ys)).toBeGreaterThan(height - 1);
    expect(Math.max(...ys)).toBeLessThanOrEqual(height);
  });

  test('are absolute straight lines only, as contains expects', () => {
    for (const path of Object.values(outlines)) expect(path).toMatch(/^(?:M\d[\d. ]+Z)+$/);
  });
});

describe('contains', () => {
  test.each([
    ['Bronx Zoo', [40.8506, -73.877], 'bronx'],
    ['Prospect Park', [40.6602, -73.969], 'brooklyn'],
    ['Central Park', [40.7829, -73.9654], 'manhattan'],
    ['Randalls Island, an island of its own', [40.7932, -73.9213], 'manhattan'],
    ['Marble Hill, on the mainland', [40.8764, -73.9106], 'manhattan'],
    ['Flushing Meadows', [40.7397, -73.8408], 'queens'],
    ['Rockaway Beach', [40.5865, -73.816], 'queens'],
    ['Rikers Island, which belongs to the Bronx', [40.7914, -73.8829], 'bronx'],
    ['the Greenbelt', [40.5887, -74.1384], 'statenIsland'],
  ] as const)('%s lies in one borough only', (_, at, borough) => {
    expect(boroughsAt(project(at))).toEqual([borough]);
  });

  test.each([
    ['Upper Bay', [40.66, -74.045]],
    ['Jersey City', [40.7178, -74.0431]],
    ['Yonkers', [40.9312, -73.8988]],
  ] as const)('%s lies in none', (_, at) => {
    expect(boroughsAt(project(at))).toEqual([]);
  });
});

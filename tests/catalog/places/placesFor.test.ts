import { describe, expect, test } from 'vitest';
import { placeServices } from '../../../src/catalog/city/services';
import { placeFiles } from '../../../src/catalog/places/files';
import { places, placesFor } from '../../../src/catalog/places/index';
import type { Place, PlaceBorough } from '../../../src/catalog/places/shape';

describe('placesFor', () => {
  test('a person in Queens who looks for day labor gets the centers there', () => {
    const found = placesFor(['dayLabor'], 'queens').filter(({ borough }) => borough === 'queens');
    expect(new Set(found)).toEqual(
      new Set(places.filter(({ borough, serves }) => borough === 'queens' && serves.includes('dayLabor'))),
    );
  });

  test('a place is listed once however many of the services it offers', () => {
    const found = placesFor(['nycCare', 'hospital', 'communityHealth'], 'bronx');
    expect(new Set(found).size).toBe(found.length);
  });

  test('places of other boroughs are never listed', () => {
    const found = placesFor(placeServices, 'statenIsland');
    expect(new Set(found.map((place) => place.borough))).toEqual(new Set(['statenIsland', 'citywide']));
  });

  test('citywide alone lists each citywide row once', () => {
    expect(placesFor(placeServices, 'citywide')).toHaveLength(placeFiles.citywide.length);
  });

  test('no service, no place', () => {
    expect(placesFor([], 'queens')).toEqual([]);
  });

  test.each(Object.keys(placeFiles) as PlaceBorough[])(
    'in %s sure addresses come first, then those to call about, then lines, then citywide',
    (borough) => {
      const order = (place: Place) =>
        (place.borough === 'citywide' ? 10 : 0) + (place.address ? 0 : 2) + (place.callFirst ? 1 : 0);
      const found = placesFor(placeServices, borough).map(order);
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found.length).toBeGreaterThan(0);
    },
  );
});

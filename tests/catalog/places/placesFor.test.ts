import { describe, expect, test } from 'vitest';
import { citywide } from '../../../src/catalog/places/citywide';
import { placesFor } from '../../../src/catalog/places/index';
import { type Place, placeServices } from '../../../src/catalog/places/shape';
import { everyFile } from './everyPlace';

describe('placesFor', () => {
  test('a person in Queens who looks for day labor gets the center there', () => {
    expect(placesFor(['dayLabor'], 'queens').map((place) => place.id)).toEqual([
      'nice-new-immigrant-community-empowerment-queens',
    ]);
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
    expect(placesFor(placeServices, 'citywide')).toHaveLength(citywide.length);
  });

  test('no service, no place', () => {
    expect(placesFor([], 'queens')).toEqual([]);
  });

  test.each(everyFile)(
    'in %s sure addresses come first, then those to call about, then lines, then citywide',
    (borough) => {
      const order = (place: Place) =>
        (place.borough === 'citywide' ? 10 : 0) + (place.address ? 0 : 2) + (place.callFirst ? 1 : 0);
      const found = placesFor(placeServices, borough).map(order);
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found.length).toBeGreaterThan(0);
    },
  );

  test.each(placeServices.filter((service) => service !== 'dayLabor'))(
    '%s has a citywide door, so no borough is left empty',
    (service) => {
      expect(placesFor([service], 'citywide')).not.toEqual([]);
    },
  );
});

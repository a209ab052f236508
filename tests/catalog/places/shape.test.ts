import { describe, expect, test } from 'vitest';
import { places } from '../../../src/catalog/places/index';
import type { PlaceBorough } from '../../../src/catalog/places/shape';
import { broken } from './everyPlace';

const boroughNames: Record<PlaceBorough, string> = {
  bronx: 'Bronx',
  brooklyn: 'Brooklyn',
  manhattan: 'Manhattan',
  queens: 'Queens',
  statenIsland: 'Staten Island',
  citywide: 'nowhere',
};

describe('each row beside the others', () => {
  test('an address names the borough of its row', () => {
    const strays = broken(
      ({ address, borough }) => address !== undefined && !address.includes(`, ${boroughNames[borough]}, NY`),
      'address is in another borough',
    );
    expect(strays).toEqual([]);
  });

  test('no two rows have the same name and address, or without an address the same name and phone', () => {
    const entries = places.map(({ name, address, phone, borough }) =>
      [name, address ?? phone, borough].join(' | '),
    );
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });
});

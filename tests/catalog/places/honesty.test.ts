import { describe, expect, test } from 'vitest';
import { citywide } from '../../../src/catalog/places/citywide';
import { places } from '../../../src/catalog/places/index';
import { broken } from './everyPlace';

describe('honesty', () => {
  test('a map point requires an address', () => {
    expect(broken(({ at, address }) => at !== undefined && !address, 'at without address')).toEqual([]);
  });

  test('an address is backed by a source of 2025 or later', () => {
    const old = broken(
      ({ address, checkedOn }) => address !== undefined && checkedOn < '2025',
      'old address',
    );
    expect(old).toEqual([]);
  });

  test('rows older than 2025 have callFirst', () => {
    expect(broken(({ callFirst, checkedOn }) => !callFirst && checkedOn < '2025', 'callFirst')).toEqual([]);
  });

  test('opening hours are never older than 2025', () => {
    expect(broken(({ hours, checkedOn }) => !!hours && checkedOn < '2025', 'old hours')).toEqual([]);
  });

  test('every place has a phone or a web page', () => {
    expect(broken(({ phone, url }) => !phone && !url, 'neither phone nor url')).toEqual([]);
  });

  test('a citywide row has no address', () => {
    expect(citywide.filter((place) => place.address).map((place) => place.id)).toEqual([]);
  });

  test('no survivors’ office has an address', () => {
    const shown = broken(
      ({ name, serves, address, at }) =>
        (serves.includes('survivorLegal') ||
          /sanctuary for families|korean american family|safe horizon|her justice|sakhi|urban resource/i.test(
            name,
          )) &&
        (address !== undefined || at !== undefined),
      'address of a survivors’ office',
    );
    expect(shown).toEqual([]);
  });

  test('the day labor center whose only known number is for employers shows none', () => {
    expect(JSON.stringify(places)).not.toContain('929-359-7315');
  });

  test.each([
    '844-955-3425',
    'ActionNYC',
    'Asylum Application Help Center',
    'Key to NYC',
    'NYC Well',
    '718-565-8500',
    '212-324-6558',
  ])('the stale "%s" does not come back', (trap) => {
    expect(JSON.stringify(places).toLowerCase()).not.toContain(trap.toLowerCase());
  });
});

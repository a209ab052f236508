import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../locales/languages';
import { boroughs } from '../../src/catalog/city/boroughs';
import { contact } from '../../src/catalog/contacts';
import { places } from '../../src/catalog/places';
import { programOf, programs } from '../../src/catalog/programs';
import {
  callsFor,
  isSpokenAt,
  newestCheck,
  papersFor,
  placesByDefault,
  placesOf,
  serves,
} from '../../src/handoff/list';
import { nearby } from '../../src/handoff/near';

const alone = (program: (typeof programs)[number]['id']) => ({ program, places: [] });

describe('where to go', () => {
  test('a day worker of the Bronx, where there is no center, is shown those of the other boroughs', () => {
    const { here, citywide, elsewhere } = nearby(['dayLabor'], 'bronx');
    expect([here.length, citywide.length]).toEqual([0, 0]);
    expect(elsewhere.map(({ borough }) => borough)).toEqual(['brooklyn', 'queens', 'statenIsland']);
  });

  test('a day worker of Queens sees the center of Queens first, and the others after it', () => {
    const { here, elsewhere } = nearby(['dayLabor'], 'queens');
    expect(here.map(({ borough }) => borough)).toEqual(['queens']);
    expect(elsewhere.map(({ borough }) => borough)).toEqual(['brooklyn', 'statenIsland']);
  });

  test('where the whole city is served no other borough is offered', () => {
    for (const borough of boroughs) expect(nearby(['idnyc'], borough).elsewhere).toEqual([]);
  });

  test('whatever the program and the borough, somebody can be called or visited', () => {
    for (const { id } of programs)
      for (const borough of [...boroughs, null]) {
        const reachable = placesByDefault(id, borough).length > 0 || callsFor(id).length > 0;
        expect(reachable, `${id} in ${borough}`).toBe(true);
      }
  });

  test('places listed by default are in the borough, have an address or phone, and serve the program', () => {
    for (const { id } of programs)
      for (const borough of boroughs) {
        const taken = placesOf({ program: id, places: placesByDefault(id, borough) });
        expect(taken.length).toBeLessThanOrEqual(3);
        for (const place of taken) {
          expect(serves(place.id, id)).toBe(true);
          expect(place.address ?? place.phone).toBeDefined();
        }
        if (nearby(programs.find((program) => program.id === id)?.places ?? [], borough).here.length > 0)
          expect(taken.every((place) => place.borough === borough)).toBe(true);
      }
  });

  test.each(languages)(
    'who reads $tag is led to a place that speaks it, if one can be reached',
    ({ tag }) => {
      for (const { id, places: services } of programs)
        for (const borough of boroughs) {
          const near = nearby(services, borough).here.filter(({ address, phone }) => address ?? phone);
          if (!near.some((place) => place.languages !== 'any' && isSpokenAt(place, tag))) continue;
          const [first] = placesOf({ program: id, places: placesByDefault(id, borough, undefined, tag) });
          expect(first && isSpokenAt(first, tag), `${id} in ${borough}`).toBe(true);
        }
    },
  );

  test('a place that is gone from the catalog is left out', () => {
    expect(placesOf({ program: 'idnyc', places: ['no-such-place', places[0]?.id ?? ''] })).toEqual([
      places[0],
    ]);
  });
});

describe('what is too old', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is neither offered nor taken along, and a number to call remains', () => {
    vi.useFakeTimers({ now: Date.parse('2099-01-01'), toFake: ['Date'] });
    const [hospital] = places.filter(({ address }) => address);
    expect(nearby(['nycCare'], 'queens')).toEqual({ here: [], citywide: [], elsewhere: [] });
    expect(placesOf({ program: 'nyc-care', places: [hospital?.id ?? ''] })).toEqual([]);
    for (const { id } of programs)
      expect(callsFor(id).every(({ contact }) => contact.phone?.length === 3)).toBe(true);
    expect(callsFor('nyc-care')).toHaveLength(1);
  });
});

describe('what to bring', () => {
  test('a paper that two programs want stands on the list once', () => {
    expect(papersFor([alone('community-legal'), alone('citizenship'), alone('community-legal')])).toEqual([
      ...new Set(papersFor([alone('community-legal'), alone('citizenship')])),
    ]);
  });

  /** Programs for which one brings this alone. */
  const bringing = (paper: string) =>
    programs.filter(({ bring }) => bring.length === 1 && bring[0] === paper).map(({ id }) => alone(id));
  const { bring } = programOf('idnyc');

  test('"nothing is needed" stands only where nothing is', () => {
    expect(papersFor(bringing('nothing'))).toEqual(['nothing']);
    expect(papersFor([...bringing('nothing'), alone('idnyc')])).toEqual(bring);
  });

  test('"ask" stays, after the papers that are known', () => {
    expect(papersFor([...bringing('ask'), alone('idnyc')])).toEqual([
      ...bring.filter((paper) => paper !== 'ask'),
      'ask',
    ]);
    expect(papersFor([...bringing('ask'), ...bringing('nothing')])).toEqual(['ask']);
  });

  test('rights alone need no paper at all', () => {
    expect(papersFor([alone('city-services')])).toEqual([]);
  });
});

describe('the date of the facts', () => {
  test('is the newest of all that is shown, and nothing for an empty list', () => {
    const dates = programs.flatMap(({ id, checkedOn }) => [
      checkedOn ?? '',
      ...callsFor(id).map(({ contact }) => contact.checkedOn ?? ''),
    ]);
    expect(newestCheck(programs.map(({ id }) => alone(id)))).toBe(dates.sort().at(-1));
    expect(newestCheck([])).toBeNull();
    expect(programOf('work-injury').checkedOn).toBeNull();
    expect(newestCheck([alone('work-injury')])).toBe(contact('dcwp').checkedOn);
    expect(newestCheck([alone('nyc-311')])).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

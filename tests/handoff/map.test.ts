import { describe, expect, test } from 'vitest';
import { boroughs } from '../../src/catalog/city/boroughs';
import { places } from '../../src/catalog/places';
import { contains } from '../../src/catalog/places/project';
import type { Place, PlaceService } from '../../src/catalog/places/shape';
import { programs } from '../../src/catalog/programs';
import { type Dot, dotsOf, frameOf, grouped, spread } from '../../src/handoff/map';
import { nearby } from '../../src/handoff/near';
import { dotsApart } from '../../src/handoff/PlaceMap';

/** A phone's map is about 20 rem wide. */
const apartAt = (zoom: number) => dotsApart / (20 * zoom);
const services: readonly (readonly PlaceService[])[] = programs
  .map((program) => program.places)
  .filter((some) => some.length > 0);
const maps = boroughs.flatMap((borough) =>
  services.map((some) => ({ borough, frame: frameOf(borough), here: nearby(some, borough).here })),
);
const distance = (one: { left: number; top: number }, other: { left: number; top: number }) =>
  Math.hypot(one.left - other.left, one.top - other.top);

describe('the map of a borough', () => {
  test.each(boroughs)('%s: every dot stands on its own land, inside of the picture', (borough) => {
    const frame = frameOf(borough);
    const dots = dotsOf(
      places.filter((place) => place.borough === borough),
      frame,
    );
    expect(dots.length).toBeGreaterThanOrEqual(5);
    const strays = dots.filter(({ left, top }) => {
      const point = [frame.x + left * frame.size, frame.y + top * frame.size] as const;
      const isInPicture = left > 0.02 && left < 0.98 && top > 0.02 && top < 0.98;
      return !isInPicture || !contains(borough, point);
    });
    expect(strays.map(({ place }) => place.id)).toEqual([]);
  });

  test('the numbers are those of the list, also where a place has no point', () => {
    const place = (id: string, at?: Place['at']) => ({ ...(places[0] as Place), id, at }) as Place;
    const frame = frameOf('queens');
    const dots = dotsOf(
      [place('a'), place('b', [40.74, -73.84]), place('c'), place('d', [40.7, -73.8])],
      frame,
    );
    expect(dots.map(({ number, place }) => `${number} ${place.id}`)).toEqual(['2 b', '4 d']);
  });

  test.each([1, 2, 4, 8])('at %s times no dot is lost, and no two things lie on each other', (zoom) => {
    for (const { frame, here } of maps) {
      const dots = dotsOf(here, frame);
      const groups = grouped(dots, apartAt(zoom));
      const drawn: Dot[] = groups.flatMap(({ dots }) => [...dots]).sort((a, b) => a.number - b.number);
      expect(drawn).toEqual(dots);
      for (const [at, one] of groups.entries())
        for (const other of groups.slice(at + 1))
          expect(distance(one, other)).toBeGreaterThanOrEqual(apartAt(zoom));
    }
  });

  test('on the largest map every place has a dot of its own that can be touched', () => {
    for (const { frame, here } of maps) {
      const apart = apartAt(8);
      const dots = grouped(dotsOf(here, frame), apart).flatMap((group) => spread(group, apart));
      for (const [at, one] of dots.entries())
        for (const other of dots.slice(at + 1)) expect(distance(one, other)).toBeGreaterThan(apart * 0.6);
    }
  });

  test('two places at one address are drawn side by side', () => {
    const [one, other] = dotsOf(places.filter(({ at }) => at).slice(0, 2), frameOf('bronx')) as [Dot, Dot];
    const house = { dots: [one, { ...other, left: one.left, top: one.top }], left: one.left, top: one.top };
    const [first, second] = spread(house, 0.1) as [Dot, Dot];
    expect(distance(first, second)).toBeCloseTo(0.1);
    expect((first.left + second.left) / 2).toBeCloseTo(one.left);
    expect((first.top + second.top) / 2).toBeCloseTo(one.top);
  });
});

import type { Borough } from '../catalog/city/boroughs';
import { outlines } from '../catalog/city/outlines';
import { project } from '../catalog/places/project';
import type { Place } from '../catalog/places/shape';

/** A square section of the map, in the units of `outlines`. */
export interface MapFrame {
  x: number;
  y: number;
  size: number;
}

/** A place on the map: its number in the list, and its position as a share of the frame (0 to 1 from top left). */
export interface Dot {
  number: number;
  place: Place;
  left: number;
  top: number;
}

/** Dots too close to tell apart, drawn as one at their mean position. */
export interface DotGroup {
  dots: readonly Dot[];
  left: number;
  top: number;
}

/** The square around a borough, with a margin. */
export const frameOf = (borough: Borough): MapFrame => {
  const numbers = outlines[borough].match(/\d+\.\d+/g)?.map(Number) ?? [];
  const xs = numbers.filter((_, at) => at % 2 === 0);
  const ys = numbers.filter((_, at) => at % 2 === 1);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const size = Math.max(east - west, south - north) * 1.1;
  return { x: (west + east - size) / 2, y: (north + south - size) / 2, size };
};

/** Dots for the places that have coordinates, numbered by their position in the list. */
export const dotsOf = (places: readonly Place[], frame: MapFrame): readonly Dot[] =>
  places.flatMap((place, at) => {
    if (!place.at) return [];
    const [x, y] = project(place.at);
    return [{ number: at + 1, place, left: (x - frame.x) / frame.size, top: (y - frame.y) / frame.size }];
  });

/**
 * Merges dots until no two groups are closer than `apart`, a share of the frame. Each dot ends up in exactly one
 * group.
 */
export const grouped = (dots: readonly Dot[], apart: number): readonly DotGroup[] => {
  let groups: readonly DotGroup[] = dots.map((dot) => ({ dots: [dot], left: dot.left, top: dot.top }));
  for (;;) {
    const pair = closest(groups);
    if (!pair || pair.distance >= apart) return groups;
    const { one, other } = pair;
    groups = [...groups.filter((group) => group !== one && group !== other), joined(one, other)];
  }
};

/** Places the dots of one group on a ring around it, `apart` from each other (a share of the frame). */
export const spread = ({ dots, left, top }: DotGroup, apart: number): readonly Dot[] => {
  if (dots.length === 1) return dots;
  const turn = (2 * Math.PI) / dots.length;
  const radius = apart / 2 / Math.sin(turn / 2);
  return dots.map((dot, at) => ({
    ...dot,
    left: left + radius * Math.sin(turn * at),
    top: top - radius * Math.cos(turn * at),
  }));
};

const closest = (groups: readonly DotGroup[]) => {
  let best: { one: DotGroup; other: DotGroup; distance: number } | undefined;
  groups.forEach((one, at) => {
    for (const other of groups.slice(at + 1)) {
      const distance = Math.hypot(one.left - other.left, one.top - other.top);
      if (!best || distance < best.distance) best = { one, other, distance };
    }
  });
  return best;
};

const joined = (one: DotGroup, other: DotGroup): DotGroup => {
  const share = one.dots.length / (one.dots.length + other.dots.length);
  return {
    dots: [...one.dots, ...other.dots].sort((a, b) => a.number - b.number),
    left: one.left * share + other.left * (1 - share),
    top: one.top * share + other.top * (1 - share),
  };
};

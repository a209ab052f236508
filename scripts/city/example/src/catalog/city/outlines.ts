import type { Borough } from './boroughs';

export const viewBox = '0 0 600 1566';

/** Edges of the map, in degrees: its left and right at 0 and 600, its top at 0. */
export const mapEdges = { west: -30, east: -29.9, north: 40.1 } as const;

/** SVG path data of each part, north up, absolute straight lines only; see `project` for the coordinates. */
export const outlines = {
  north: 'M0.0 0.0 600.0 0.0 600.0 783.0 0.0 783.0Z',
  south: 'M0.0 783.0 600.0 783.0 600.0 1566.0 0.0 1566.0Z',
} as const satisfies Record<Borough, string>;

import type { LeafletPart } from './shape';

/** Leaflets by id. A program names its own, and its sources and its date are those of the leaflet. */
export const leaflets = {
  rights: [
    { id: 'anywhere', know: ['silent', 'noSign'], check: ['court'], fill: ['lawyer'], say: ['lawyer'] },
  ],
} as const satisfies Record<string, readonly LeafletPart[]>;

export type LeafletId = keyof typeof leaflets;

export const leaflet = (id: LeafletId): readonly LeafletPart[] => leaflets[id];

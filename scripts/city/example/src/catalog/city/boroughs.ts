/** The parts of the city that people name when they say where they live. */
export const boroughs = ['north', 'south'] as const;
export type Borough = (typeof boroughs)[number];

/** A box around the city, in degrees, to catch coordinates that are swapped or mistyped. This one lies in the ocean. */
export const cityBounds = { lat: [39.9, 40.1], lon: [-30, -29.9] } as const;

/** As the post names them. */
export const boroughsOnEnvelopes: Readonly<Record<Borough, string>> = {
  north: 'North Example',
  south: 'South Example',
};

/** An address as on an envelope: street number first, the part as the post names it. */
export const cityAddress = /^\d.*, (?:North|South) Example, XX(?: \d{5})?$/;

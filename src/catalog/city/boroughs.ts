/** In alphabetical order of the English names, as the City lists them. */
export const boroughs = ['bronx', 'brooklyn', 'manhattan', 'queens', 'statenIsland'] as const;
export type Borough = (typeof boroughs)[number];

/** A box around the five boroughs, in degrees, to catch coordinates that are swapped or mistyped. */
export const cityBounds = { lat: [40.49, 40.92], lon: [-74.26, -73.69] } as const;

/** As the post names them. */
export const boroughsOnEnvelopes: Readonly<Record<Borough, string>> = {
  bronx: 'Bronx',
  brooklyn: 'Brooklyn',
  manhattan: 'Manhattan',
  queens: 'Queens',
  statenIsland: 'Staten Island',
};

/** An address as on an envelope: street number first, the borough as the post names it, New York ZIP codes only. */
export const cityAddress = /^\d.*, (?:Bronx|Brooklyn|Manhattan|Queens|Staten Island), NY(?: 1[01]\d{3})?$/;

/** What a place can offer; a program names the services that it needs nearby. */
export const placeServices = [
  /** Applying for the city's ID card. */
  'cityCard',
] as const;

/** Services whose first contact refers callers to other offices. */
export const sentOn: readonly (typeof placeServices)[number][] = [];

/** Services that nobody offers for the whole city. */
export const withoutCityLine: readonly (typeof placeServices)[number][] = [];

/** What a place can offer; a program names the services that it needs nearby. */
export const placeServices = [
  /** Lawyers or accredited helpers for any immigration matter. */
  'immigrationLegal',
  /** Lawyers for people held by immigration. */
  'detainedLegal',
  /** Immigration lawyers for children and young people. */
  'childrenLegal',
  /** Lawyers for people hurt by a partner, the family or a trafficker. */
  'survivorLegal',
  /** Help to apply for citizenship. */
  'citizenship',
  /** Centers where day laborers find work. */
  'dayLabor',
  /** Help with unpaid wages, safety and other rights at work. */
  'workerRights',
  /** English, reading and writing, or high school equivalency for adults. */
  'englishClasses',
  /** The public schools' own classes for adults of 21 and over. */
  'district79',
  /** Public library centers that teach adults. */
  'library',
  /** NYC Health + Hospitals sites, the only ones where NYC Care is given. */
  'nycCare',
  /** The City's hospitals. */
  'hospital',
  /** Health centers that charge by income, the City's own among them. */
  'communityHealth',
  /** Applying for the City's ID card. */
  'idnyc',
  /** Food to take home, and meals. */
  'foodPantry',
  /** General help for immigrants: benefits, forms, housing, and where to turn. */
  'immigrantServices',
] as const;

/** Services whose first contact refers callers to other offices. */
export const sentOn: readonly (typeof placeServices)[number][] = [
  ...(['immigrationLegal', 'detainedLegal', 'childrenLegal', 'survivorLegal'] as const),
  ...(['citizenship', 'workerRights', 'dayLabor'] as const),
];

/** Services that nobody offers for the whole city. */
export const withoutCityLine: readonly (typeof placeServices)[number][] = ['dayLabor', 'foodPantry'];

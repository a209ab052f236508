/** The pages of offices that the results link to, see `url` in src/catalog/contacts.ts. */
export const pagesOfOffices = [
  'https://locator.ice.gov',
  'https://www.icarecoalition.org',
  'https://www.safepassageproject.org',
  'https://www.nynice.org',
  'https://nyc.gov',
  'https://dmv.ny.gov',
  'https://finder.nyc.gov',
  'https://www.nypl.org',
  'https://www.nyccare.nyc',
];

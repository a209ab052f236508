/**
 * The pages of offices that the results link to, see `url` in src/catalog/contacts.ts.
 * @type {string[]}
 */
export const pagesOfOffices = [];

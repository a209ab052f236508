import { type ContactId, contact } from '../../../src/catalog/contacts';

/** Numbers are asked of the catalog, so that a test does not hold a fact that may change. */
const numberOf = (id: ContactId): string => {
  const { phone } = contact(id);
  if (phone === undefined) throw new Error(`${id} has no phone.`);
  return phone;
};

export const legalLine = numberOf('moia-hotline');
export const appointments = numberOf('hospitals-appointments');

/** The link that calls a number. */
export const telOf = (number: string): string =>
  number.length === 3 ? `tel:${number}` : `tel:+1${number.replaceAll('-', '')}`;

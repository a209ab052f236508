import type { ContactId } from '../contacts';

/** The line that is shown where nothing else may be: it knows what is open, and its number never changes. */
export const cityLine: ContactId = 'city-line';

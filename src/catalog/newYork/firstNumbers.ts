import { contacts } from '../contacts';

/**
 * Whom everybody can call, whatever else of the page is missing. A build replaces this file by the finished list
 * (`scripts/build/vite/bakedLists.ts`), so that the first screen need not load every contact.
 */
export const firstNumbers = (['911', '311', 'moia-hotline', '988'] as const).map((id) => {
  const { name, phone } = contacts[id];
  return { name, phone };
});

import { contacts } from '../contacts';

/**
 * The urgent numbers that every screen can show. The build inlines the result (`scripts/build/vite/bakedLists.ts`), so
 * that the first screen does not load all contacts.
 */
export const firstNumbers = (['911', '311', 'moia-hotline', '988'] as const).map((id) => {
  const { name, phone } = contacts[id];
  return { name, phone };
});

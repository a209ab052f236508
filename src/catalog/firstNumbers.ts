import { firstLines } from './city/lines';
import { contacts } from './contacts';

/**
 * The urgent numbers that every screen can show. The build inlines the result (`scripts/build/vite/bakedLists.ts`), so
 * that the first screen does not load all contacts.
 */
export const firstNumbers = firstLines.map((id) => {
  const { name, phone } = contacts[id];
  return { name, phone };
});

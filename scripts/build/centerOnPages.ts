/** What `center.json` says for phone and guide, in each first page. */
import { readCenter } from '../../src/kiosk/center';
import type { PageCenter } from '../../src/shell/pageCenter';
import { readWords } from './words';

/** The attribute of the page, with a space before it; empty if nothing is set. @throws Error that says what is wrong where */
export const centerAttribute = (file: string): string => {
  const { center, faults } = readCenter(file);
  const words = readWords('en');
  if (faults.length > 0)
    throw new Error(
      faults
        .map(
          ({ field, found, needed }) =>
            `center.json${field && `, ${field}`}: there is ${found}. ${words.get(`kiosk.staff.needs.${needed}`)}`,
        )
        .join('\n'),
    );
  const page: PageCenter = { ...(center.reportTo && { reportTo: center.reportTo }) };
  if (Object.keys(page).length === 0) return '';
  return ` data-center="${JSON.stringify(page).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
};

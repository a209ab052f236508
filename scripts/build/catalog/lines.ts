import type { Catalog } from './check';
import { fault, type Rows } from './fault';

/** Contacts and places that share a number must agree on its hours, except 311, which answers for many offices. */
export const lineFaults = ({ contacts, places }: Catalog): readonly string[] => {
  const said = new Map<string, string>();
  const rows = [
    ...Object.entries(contacts).map(([id, row]) => ['contacts.ts', id, row as Rows] as const),
    ...Object.entries(places).flatMap(([borough, all]) =>
      all.map((row) => [`places/${borough}.ts`, String((row as Rows).id), row as Rows] as const),
    ),
  ];
  return rows.flatMap(([file, id, { phone, hours, hoursNote }]) => {
    if (typeof phone !== 'string' || phone.length === 3) return [];
    const own = JSON.stringify(hours ?? hoursNote ?? null);
    const first = said.get(phone) ?? own;
    said.set(phone, first);
    return own === first
      ? []
      : [fault(file, `${id}.hours`, hours ?? hoursNote, `${first}, as another row says of ${phone}`)];
  });
};

import { outdated } from '../../../src/catalog/city/outdated';
import type { Catalog } from './check';
import { fault, type Rows } from './fault';

/** Facts that are known to be outdated, wherever in the catalog. The words have tests of their own. */
export const outdatedFaults = ({ contacts, places, programs }: Catalog): readonly string[] => {
  const rows = [
    ...Object.entries(contacts).map(([id, row]) => ['contacts.ts', id, row] as const),
    ...Object.entries(places).flatMap(([borough, all]) =>
      all.map((row) => [`places/${borough}.ts`, String((row as Rows).id), row] as const),
    ),
    ...programs.map((row) => [`programs/${row.id}.ts`, '', row as unknown] as const),
  ];
  return rows.flatMap(([file, id, row]) =>
    Object.entries((row ?? {}) as Rows).flatMap(([field, value]) =>
      outdated
        .filter(([, pattern]) => pattern.test(JSON.stringify(value) ?? ''))
        .map(([what]) =>
          fault(file, [id, field].filter(Boolean).join('.'), value, `another: this is ${what}, and outdated`),
        ),
    ),
  );
};

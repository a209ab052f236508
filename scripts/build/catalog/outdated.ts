import type { Catalog } from './check';
import { fault, type Rows } from './fault';

/** What old pages still say, and what was corrected here: it does not return. */
export const outdated: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the Legal Aid number of two old pages', /844\D?955\D?3425/],
  ['the District 79 number of an old listing', /646\D?481\D?8227/],
  ['the library number of an old page', /718\D?480\D?4300/],
  ['the line on which employers hire workers', /929\D?359\D?7315/],
  ['the old name of the City’s legal line', /action\s*nyc/i],
  ['a vaccine rule that was never a service', /key to (nyc|the city)/i],
  ['the old name of 988 in the City', /nyc[\s-]?well\b/i],
  ['the phone numbers of NYC Well', /888\D?692\D?9355/],
  ['the Essential Plan, which is being cut and which we do not compute', /essential plan/i],
  ['a line of another office under the name of the Arab-American center', /718\D?508\D?1220/],
  ['a number of that center of 2021', /718\D?643\D?8000/],
  ['a number that was only raised as an alternative', /646\D?760\D?0599/],
  [
    'the lines of the Family Justice Centers of 2020',
    /718\D?250\D?5113|212\D?602\D?2800|718\D?575\D?4545|718\D?697\D?4300/,
  ],
  ['the street of a Family Justice Center', /126 Stuyvesant|350 Jay|80 Centre/i],
  ['a line against immigration fraud that public code knows for elections only', /866\D?390\D?2992/],
  ['a shelter intake that moved', /East 30th|116 Williams|Roosevelt Hotel|185 East 35th|Randall.?s Island/i],
  ['the old line of PATH', /917\D?521\D?3900/],
  ['the discrimination lines of old pages', /888\D?392\D?3644|718\D?722\D?3131/],
  ['the food line of 2015, and home delivery of the pandemic', /866\D?888\D?8777|get\s?food/i],
  ['a renewal that extends itself by 540 days', /\b540\D{0,3}days?\b/i],
  ['the lists of rules of 2019 on benefits', /I-944/],
  ['bills that never passed', /A10175|S9104|A8139|1,?000 feet/i],
  ['an eviction moratorium, and money for rent that ended', /moratorium|\bERAP\b/i],
  ['the name of job centers, and of the text line of NYC Well', /job center|WELL 65173|\b65173\b/i],
  ['an executive order on language that others followed', /Executive Order 120\b/i],
  ['a number of a place that only old lists have', /718\D?565\D?8500|212\D?324\D?6558/],
];

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

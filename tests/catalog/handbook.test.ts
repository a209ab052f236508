import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Catalog, checkCatalog } from '../../scripts/build/catalog/check';
import { city, cityDay } from '../fixtures/city';

const handbook = readFileSync('docs/editing.md', 'utf8');
/** Day on which the messages in the handbook were copied. */
const day = cityDay;
const catalog = city;
const guideline = { ...(catalog.povertyGuidelines.at(-1) as object) };
const program = (change: object): Catalog => ({
  ...catalog,
  programs: catalog.programs.map((one) => (one.id === 'idnyc' ? { ...one, ...change } : one)),
});

/** Mistakes that the handbook shows to non-programmers. */
test.each<[mistake: string, made: Catalog, messages: number]>([
  [
    'a phone with a letter',
    {
      ...catalog,
      contacts: {
        ...catalog.contacts,
        'moia-hotline': { ...(catalog.contacts['moia-hotline'] as object), phone: '800-354-O365' },
      },
    },
    1,
  ],
  ['a date in the future', program({ checkedOn: '2027-11-23' }), 1],
  [
    'a condition on an answer that does not exist',
    {
      ...catalog,
      conditions: { ...catalog.conditions, hasCourtCase: { question: 'court', is: ['hearing', 'order'] } },
    },
    1,
  ],
  [
    'a poverty line before its day, from no source',
    {
      ...catalog,
      povertyGuidelines: [
        ...catalog.povertyGuidelines.slice(0, 2),
        { ...guideline, year: 2027, effectiveFrom: '2027-01-12', source: 'hhsPoverty2027' },
      ],
    },
    2,
  ],
  [
    'an id that is not the name of its file, and has no words',
    {
      ...program({ id: 'id-nyc' }),
      programFiles: { ...catalog.programFiles, 'idnyc.ts': 'id-nyc' },
    },
    2,
  ],
  [
    'a phone of a place with a letter',
    {
      ...catalog,
      places: {
        ...catalog.places,
        queens: (catalog.places.queens ?? []).map((place) =>
          (place as { id: string }).id === 'nyc-health-hospitals-elmhurst-queens'
            ? { ...(place as object), phone: '718-334-400O' }
            : place,
        ),
      },
    },
    1,
  ],
])('%s is answered in the words of the handbook', (_mistake, made, messages) => {
  const before = new Set(checkCatalog(day, city));
  const said = checkCatalog(day, made).filter((message) => !before.has(message));
  const shown = handbook
    .split('\n')
    .map((line) => line.replace(/…$/, ''))
    .filter((line) => line !== '' && said.some((message) => message.startsWith(line)));
  expect(shown, said.join('\n')).toHaveLength(messages);
});

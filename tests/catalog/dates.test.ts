import { describe, expect, test } from 'vitest';
import { checkCatalog, wholeCatalog } from '../../scripts/build/catalog/check';
import { gatheredOn } from '../../src/catalog/clock';
import { type ContactId, contact, contacts } from '../../src/catalog/contacts';
import { datedFacts } from '../../src/catalog/datedFacts';
import { povertyGuidelines } from '../../src/catalog/money';
import { places } from '../../src/catalog/places';
import { programs } from '../../src/catalog/programs';
import { type SourceId, sources } from '../../src/catalog/sources';

/** A dated fact and its sources. */
interface Row {
  where: string;
  checkedOn: string | null;
  from: readonly SourceId[];
}

const sourceIds = Object.keys(sources) as SourceId[];
/** Sources that a place cites in prose, found by their URL without the path inside a repository. */
const namedIn = (citation: string): readonly SourceId[] =>
  sourceIds.filter((id) =>
    citation.includes(
      sources[id].url.replace(/^https?:\/\//, '').replace(/^(github\.com\/[^/]+\/[^/]+).*/, '$1'),
    ),
  );
const rows: readonly Row[] = [
  ...(Object.keys(contacts) as ContactId[]).map((id) => ({
    where: `contact ${id}`,
    checkedOn: contact(id).checkedOn,
    from: [contact(id).source],
  })),
  ...programs.map(({ id, checkedOn, sources: from }) => ({ where: `program ${id}`, checkedOn, from })),
  ...programs.flatMap(({ id, advice = [] }) =>
    advice.flatMap((one) =>
      one.kind === 'caution'
        ? [{ where: `caution of ${id}`, checkedOn: one.checkedOn, from: [one.source] }]
        : [],
    ),
  ),
  ...povertyGuidelines.map(({ year, checkedOn, source }) => ({
    where: `poverty line ${year}`,
    checkedOn,
    from: [source],
  })),
  ...places
    .map(({ id, checkedOn, source }) => ({ where: `place ${id}`, checkedOn, from: namedIn(source) }))
    .filter(({ from }) => from.length > 0),
];

/** Last day of a date that may be a year, a month or a day. */
const end = (dated: string): string => dated + '-12-31'.slice(dated.length - 10 || 6);

test('every row is found, those of each kind', () => {
  for (const kind of ['contact', 'program', 'caution', 'poverty line', 'place'])
    expect(rows.filter(({ where }) => where.startsWith(kind)).length, kind).toBeGreaterThan(1);
  expect(rows.length).toBeGreaterThan(150);
});

test('checkedOn is never later than the newest evidence, and null where no source has a date', () => {
  const late = rows.filter(({ checkedOn, from }) => {
    const days = from.flatMap((id) => sources[id].dated ?? []).map(end);
    const newest = days.sort().at(-1);
    return newest === undefined ? checkedOn !== null : checkedOn === null || checkedOn > newest;
  });
  expect(late.map(({ where, checkedOn }) => `${where}: ${checkedOn}`)).toEqual([]);
});

test('checkedOn is before the day on which the facts were gathered', () => {
  expect(datedFacts().filter(({ checkedOn }) => checkedOn !== null && checkedOn >= gatheredOn)).toEqual([]);
});

describe('the catalog check reports it:', () => {
  const today = '2026-11-28';
  const catalog = wholeCatalog();
  const program = (change: Record<string, unknown>) => ({
    ...catalog,
    programs: catalog.programs.map((one) => (one.id === 'idnyc' ? { ...one, ...change } : one)),
  });
  const line = (id: string, change: Record<string, unknown>) => ({
    ...catalog,
    contacts: { ...catalog.contacts, [id]: { ...(catalog.contacts[id] as object), ...change } },
  });
  const caution = { words: 'greenCardCaution', kind: 'caution' };
  test.each([
    [
      'a phone typed in later',
      line('nyc-care', { checkedOn: '2026-11-23' }),
      /^contacts\.ts: nyc-care\.checkedOn: .*2026-08-11/,
    ],
    [
      'a phone whose source shows no day',
      line('workers-compensation', { checkedOn: '2026-08-01' }),
      /workers-compensation\.checkedOn: .*expected null/,
    ],
    [
      'a phone without the day that its source shows',
      line('nyc-care', { checkedOn: null }),
      /nyc-care\.checkedOn: found null, expected a day/,
    ],
    [
      'rules typed in later',
      program({ checkedOn: '2026-11-23' }),
      /^programs\/idnyc\.ts: checkedOn: .*2026-08-25/,
    ],
    [
      'a caution without a day',
      program({ advice: [caution] }),
      /^programs\/idnyc\.ts: advice\[0\]\.checkedOn: .*a day of its own/,
    ],
    [
      'a caution typed in later',
      program({ advice: [{ ...caution, source: 'changeTracker', checkedOn: '2026-11-23' }] }),
      /^programs\/idnyc\.ts: advice\[0\]\.checkedOn: .*2026-09-01/,
    ],
    [
      'a sentence with a day that is no caution',
      program({ advice: [{ words: 'callNow', source: 'changeTracker', checkedOn: '2026-09-01' }] }),
      /^programs\/idnyc\.ts: advice\[0\]\.checkedOn: .*for a caution/,
    ],
    [
      'a poverty line typed in later',
      { ...catalog, povertyGuidelines: [{ ...povertyGuidelines[1], checkedOn: '2026-11-23' }] },
      /^money\.ts: povertyGuidelines\[0\]\.checkedOn: .*2026-01-15/,
    ],
  ])('%s', (_what, broken, message) => {
    const faults = checkCatalog(today, broken);
    expect(
      faults.filter((fault) => message.test(fault)),
      faults.join('\n'),
    ).toHaveLength(1);
  });
});

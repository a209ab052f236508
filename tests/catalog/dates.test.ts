import { describe, expect, test } from 'vitest';
import { checkCatalog } from '../../scripts/build/catalog/check';
import { city } from '../fixtures/city';

describe('the catalog check reports it:', () => {
  const today = '2026-11-28';
  const catalog = city;
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
      program({ advice: [{ ...caution, source: 'tracker', checkedOn: '2026-11-23' }] }),
      /^programs\/idnyc\.ts: advice\[0\]\.checkedOn: .*2026-09-01/,
    ],
    [
      'a sentence with a day that is no caution',
      program({ advice: [{ words: 'callNow', source: 'tracker', checkedOn: '2026-09-01' }] }),
      /^programs\/idnyc\.ts: advice\[0\]\.checkedOn: .*for a caution/,
    ],
    [
      'a poverty line typed in later',
      {
        ...catalog,
        povertyGuidelines: [{ ...(city.povertyGuidelines[1] as object), checkedOn: '2026-11-23' }],
      },
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

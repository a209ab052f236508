import { describe, expect, test } from 'vitest';
import { dueFacts, type Met, someVisits } from '../../scripts/verify/audit/due';
import { cautions } from '../../src/catalog/cautions';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { type ContactId, contact, contacts } from '../../src/catalog/contacts';
import { type DatedFact, datedFacts, expiredFacts } from '../../src/catalog/datedFacts';
import {
  type Age,
  adviceOn,
  ageOf,
  ageOn,
  contactsOn,
  type FactKind,
  isDoubtful,
  lastDayBefore,
  shownOn,
} from '../../src/catalog/freshness';
import { places } from '../../src/catalog/places';
import { placesOn } from '../../src/catalog/places/age';
import type { Place } from '../../src/catalog/places/shape';
import { programOf, programs } from '../../src/catalog/programs';
import type { Contact } from '../../src/catalog/shape';
import { dayAfter } from '../../src/catalog/time';

describe('limits by kind of fact', () => {
  test.each<[string, FactKind, string, Age]>([
    ['a phone on the day it was checked', 'phone', '2026-01-01', 'fresh'],
    ['a phone after 180 days', 'phone', '2026-06-30', 'fresh'],
    ['a phone after 181 days', 'phone', '2026-07-01', 'callFirst'],
    ['a phone after 360 days', 'phone', '2026-12-27', 'callFirst'],
    ['a phone after 361 days', 'phone', '2026-12-28', 'hidden'],
    ['a rule after 365 days', 'rule', '2027-01-01', 'fresh'],
    ['a rule after 366 days', 'rule', '2027-01-02', 'callFirst'],
    ['a rule after 730 days', 'rule', '2028-01-01', 'callFirst'],
    ['a rule after 731 days', 'rule', '2028-01-02', 'hidden'],
    ['a caution after 60 days', 'caution', '2026-03-02', 'fresh'],
    ['a caution after 61 days', 'caution', '2026-03-03', 'callFirst'],
    ['a caution after 90 days', 'caution', '2026-04-01', 'callFirst'],
    ['a caution after 91 days', 'caution', '2026-04-02', 'hidden'],
    ['a place after 180 days', 'place', '2026-06-30', 'fresh'],
    ['a place after 181 days', 'place', '2026-07-01', 'callFirst'],
    ['a place after 730 days', 'place', '2028-01-01', 'callFirst'],
    ['a place after 731 days', 'place', '2028-01-02', 'hidden'],
    ['a phone by a clock that stands before its check', 'phone', '2025-12-31', 'callFirst'],
    ['a phone by a clock that stands far in the past', 'phone', '1970-01-01', 'callFirst'],
  ])('%s', (_what, kind, today, age) => {
    expect(ageOf({ kind, checkedOn: '2026-01-01' }, today)).toBe(age);
  });

  test.each(['callFirst', 'hidden'] as const)('the last day before %s is the last one', (age) => {
    for (const kind of ['phone', 'place', 'rule', 'caution'] as const) {
      const fact = { kind, checkedOn: '2026-01-01' };
      const last = lastDayBefore(age, fact) ?? '';
      const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      expect([ageOf(fact, last) === age, ageOf(fact, after)]).toEqual([false, age]);
    }
  });
});

describe('shownOn', () => {
  const farAway = '2099-01-01';

  test('911, 988 and 311 are never hidden, in any year', () => {
    expect(contactsOn(['911', '988', '311'], farAway)).toEqual(['911', '988', '311']);
  });

  test('311 replaces contacts that have all expired', () => {
    const long = (Object.keys(contacts) as ContactId[]).filter((id) => (contact(id).phone?.length ?? 12) > 3);
    expect(contactsOn(long, farAway)).toEqual(['311']);
    expect(contactsOn([], farAway)).toEqual([]);
  });

  test('an expired contact is replaced by the next one', () => {
    const [old] = (Object.keys(contacts) as ContactId[]).filter(
      (id) => (contact(id).phone?.length ?? 12) > 3,
    );
    expect(contactsOn([old ?? '911', '311'], farAway)).toEqual(['311']);
  });

  test('an information program with only such numbers is never hidden', () => {
    const left = programs.filter((program) => ageOn(program, farAway) !== 'hidden').map(({ id }) => id);
    const onlyShort = programs.filter(
      ({ kind, contacts: ids }) =>
        kind === 'information' && ids.every((id) => contact(id).phone?.length === 3),
    );
    expect(left).toEqual(onlyShort.map(({ id }) => id));
    const line = { ...programOf('nyc-311'), contacts: ['311', '988'] } as const;
    expect(ageOn(line, farAway)).not.toBe('hidden');
    expect(ageOn({ ...line, contacts: ['311', 'nyc-care'] } as const, farAway)).toBe('hidden');
    expect(ageOn(programOf('idnyc'), farAway)).toBe('hidden');
  });

  test('a place that is reached by 311 is never hidden, and still says when it is old', () => {
    const byPhone = places.filter(({ phone, address }) => phone === '311' && !address);
    expect(byPhone.length).toBeGreaterThan(0);
    expect(byPhone.map((place) => ageOn(place, farAway))).toEqual(byPhone.map(() => 'callFirst'));
    expect(
      byPhone.filter(({ checkedOn }) => ageOf({ kind: 'place', checkedOn }, gatheredOn) === 'hidden'),
    ).toEqual([]);
  });

  test('no place is shown that nobody has looked up for two years, but one that is reached by 311', () => {
    const left = placesOn(places, farAway);
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ phone, address }) => phone !== '311' || address)).toEqual([]);
    const [place] = places.filter(({ address }) => address);
    expect(place && ageOn({ ...place, phone: '311' }, farAway)).toBe('hidden');
  });

  test('a caution leaves what is said of a program before the rest of it', () => {
    const advice = [cautions.publicCharge, { words: 'appointmentNeeded' }] as const;
    const { checkedOn } = cautions.publicCharge;
    expect(adviceOn(advice, checkedOn)).toEqual(advice);
    expect(adviceOn(advice, dayAfter(checkedOn, 90))).toEqual(advice);
    expect(adviceOn(advice, dayAfter(checkedOn, 91))).toEqual([advice[1]]);
  });

  test('an undated fact is never fresh, and expires by the date on which it was gathered', () => {
    const undated = { kind: 'phone', checkedOn: null } as const;
    expect(ageOf(undated, '1970-01-01')).toBe('callFirst');
    expect(ageOf(undated, gatheredOn)).toBe('callFirst');
    expect(ageOf(undated, dayAfter(gatheredOn, 360))).toBe('callFirst');
    expect(ageOf(undated, dayAfter(gatheredOn, 361))).toBe('hidden');
    expect([lastDayBefore('callFirst', undated), lastDayBefore('hidden', undated)]).toEqual([
      dayAfter(gatheredOn, -1),
      dayAfter(gatheredOn, 360),
    ]);
    expect(isDoubtful({ ...contact('nyc-care'), phone: '212-555-0100', checkedOn: null }, gatheredOn)).toBe(
      true,
    );
  });

  test('a phone that was checked is told with its age', () => {
    const line = {
      name: 'A planted line',
      phone: '212-555-0100',
      confidence: 'high',
      source: 'waypoint',
    } as const;
    expect(ageOn({ ...line, checkedOn: '2026-01-01' }, '2026-08-01')).toBe('callFirst');
  });
});

describe('the age of a contact, a place and a program', () => {
  const checkedOn = '2026-12-01';
  const [door] = places.filter(({ address }) => address);
  const facts = {
    phone: { ...contact('nyc-care'), checkedOn },
    place: { ...(door ?? places[0]), checkedOn } as Place,
    rule: { ...programOf('idnyc'), checkedOn },
  };

  test.each<[kind: keyof typeof facts, daysAfter: number, age: Age]>([
    ['phone', 0, 'fresh'],
    ['phone', 180, 'fresh'],
    ['phone', 181, 'callFirst'],
    ['phone', 360, 'callFirst'],
    ['phone', 361, 'hidden'],
    ['place', 180, 'fresh'],
    ['place', 181, 'callFirst'],
    ['place', 730, 'callFirst'],
    ['place', 731, 'hidden'],
    ['rule', 365, 'fresh'],
    ['rule', 366, 'callFirst'],
    ['rule', 730, 'callFirst'],
    ['rule', 731, 'hidden'],
  ])('a %s, %i days after it was checked, is %s', (kind, daysAfter, age) => {
    const today = dayAfter(checkedOn, daysAfter);
    expect(ageOn(facts[kind], today)).toBe(age);
    expect(shownOn([facts[kind]], today).map((one) => one.age)).toEqual(age === 'hidden' ? [] : [age]);
  });

  test('with a clock before gatheredOn nothing is fresh and nothing is hidden', () => {
    const before = dayAfter(gatheredOn, -1);
    for (const fact of Object.values(facts)) {
      expect(ageOn({ ...fact, checkedOn: '2020-01-01' }, before)).toBe('callFirst');
      expect(ageOn({ ...fact, checkedOn: '2020-01-01' }, gatheredOn)).toBe('hidden');
      expect(ageOn({ ...fact, checkedOn: dayAfter(gatheredOn, -2) }, before)).toBe('callFirst');
      expect(ageOn({ ...fact, checkedOn: dayAfter(gatheredOn, -2) }, gatheredOn)).toBe('fresh');
    }
  });

  test('911, 988 and 311 are sure on any day, by any clock', () => {
    for (const id of ['911', '988', '311'] as const)
      for (const today of ['1970-01-01', gatheredOn, '2099-01-01'])
        expect(ageOn(contact(id), today), `${id} on ${today}`).toBe('fresh');
  });
});

describe('isDoubtful', () => {
  const sure = {
    ...contact('nyc-care'),
    phone: '212-555-0100',
    confidence: 'high',
    checkedOn: '2026-12-01',
  } as const;
  const { phone: _, ...withoutPhone } = sure;

  test.each<[string, Contact, string, boolean]>([
    ['a sure number that was checked', sure, '2026-12-01', false],
    ['the last day of a sure number', sure, dayAfter('2026-12-01', 180), false],
    ['a day later', sure, dayAfter('2026-12-01', 181), true],
    ['a number that is not sure', { ...sure, confidence: 'medium' }, '2026-12-01', true],
    ['a page without a number, however old', { ...withoutPhone, confidence: 'medium' }, '2026-12-01', false],
    ['a page without a number that is old', withoutPhone, dayAfter('2026-12-01', 181), false],
  ])('%s', (_what, one, today, doubted) => {
    expect(isDoubtful(one, today)).toBe(doubted);
  });
});

describe('facts due for a check', () => {
  const planted: DatedFact = {
    kind: 'phone',
    checkedOn: '2026-01-01',
    where: 'contacts.ts: planted',
    says: 'A planted line: 212-555-0100',
    programs: ['idnyc'],
    links: ['https://www.nyc.gov/'],
  };

  test('stops the build once it is too old, and says file, field, what was found and what is expected', () => {
    expect(expiredFacts('2026-12-27', [planted])).toEqual([]);
    expect(expiredFacts('2026-12-28', [planted])).toHaveLength(1);
    expect(expiredFacts('2026-12-28', [planted])[0]).toMatch(
      /^contacts\.ts: planted: checkedOn: found "2026-01-01", expected /,
    );
  });

  test('is listed a month before, and what most people meet stands first', () => {
    const visits: readonly Met[] = [
      { borough: 'queens', programs: new Set(['idnyc', 'nyifup']) },
      { borough: 'bronx', programs: new Set(['idnyc']) },
      { programs: new Set(['nyifup']) },
      { programs: new Set() },
    ];
    const facts: readonly DatedFact[] = [
      { ...planted, where: 'places/queens.ts: planted', borough: 'queens' },
      planted,
      { ...planted, where: 'contacts.ts: other', programs: ['nyifup', 'idnyc'] },
    ];
    expect(dueFacts('2026-05-30', visits, facts)).toEqual([]);
    const due = dueFacts('2026-05-31', visits, facts);
    expect(due.map(({ fact, share }) => [fact.where, share])).toEqual([
      ['contacts.ts: other', 0.75],
      ['contacts.ts: planted', 0.5],
      ['places/queens.ts: planted', 0.25],
    ]);
  });

  test('is met by people who go through the questionnaire', () => {
    const met = new Set(someVisits(300).flatMap(({ programs: some }) => [...some]));
    expect(met.size).toBeGreaterThan(programs.length / 2);
  });

  test('is every phone, every place, every rule, every caution and the poverty line, each with a link', () => {
    const facts = datedFacts();
    expect(facts.filter(({ links }) => links.length === 0)).toEqual([]);
    expect(facts.filter(({ kind }) => kind === 'rule')).toHaveLength(programs.length + 1);
    expect(facts.at(-1)?.where).toMatch(/^money\.ts: povertyGuidelines\[\d+\]$/);
    expect(facts.at(-1)?.programs).toContain('nyifup');
    expect(facts.filter(({ kind }) => kind === 'place')).toHaveLength(places.length);
    const cautions = programs.flatMap(({ advice = [] }) => advice.filter(({ kind }) => kind === 'caution'));
    expect(facts.filter(({ kind }) => kind === 'caution')).toHaveLength(cautions.length);
    expect(facts.filter(({ kind }) => kind === 'phone').length).toBeGreaterThan(20);
  });
});

import { describe, expect, test } from 'vitest';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { dangers } from '../../src/catalog/city/linesOfDanger';
import { type ContactId, contact, contacts } from '../../src/catalog/contacts';
import { programOf, programs } from '../../src/catalog/programs';
import type { Contact } from '../../src/catalog/shape';
import { answersAt, byAvailability, contactsByAvailability } from '../../src/handoff/answering';
import { phoneStatusAt } from '../../src/handoff/phoneStatus';
import { whomToCall } from '../../src/handoff/whomToCall';

/** Every half hour of eight days, including Thanksgiving, from the day on which the facts were gathered. */
const moments = Array.from(
  { length: 8 * 48 },
  (_, half) => new Date(Date.parse(`${gatheredOn}T12:00:00Z`) + half * 1_800_000),
);

describe('in danger, at every half hour of a week', () => {
  test.each(Object.entries(dangers))('of %s the first number is one that answers', (_, ids) => {
    const silent = moments.filter(
      (now) => !answersAt(contactsByAvailability(ids, { now, tag: 'en' })[0] as ContactId, now),
    );
    expect(silent.map(String)).toEqual([]);
  });

  test.each(programs.filter(({ urgentWhen }) => urgentWhen).map(({ id, contacts }) => ({ id, contacts })))(
    'of $id too, and its own office stays in sight',
    ({ contacts }) => {
      for (const now of moments) {
        const call = whomToCall(contacts, { now, tag: 'en' });
        expect(call && answersAt(call.now, now), String(now)).toBe(true);
        expect([call?.now, call?.after]).toContain(contacts[0]);
        expect(call?.after).not.toBe(call?.now);
      }
    },
  );
});

test('every program names a number that is open, at any hour', () => {
  for (const now of moments)
    for (const { id, contacts: ids } of programs) {
      const call = whomToCall(ids, { now, tag: 'en' });
      expect(call && answersAt(call.now, now), `${id} ${now}`).toBe(true);
    }
  expect(whomToCall([], { now: new Date(), tag: 'en' })).toBeNull();
});

test('beside a general line that is open stands an open special one, as for violence', () => {
  const { contacts: ids } = programOf('safety-hotline');
  for (const now of moments) {
    const special = ids.filter((id) => (contact(id).phone?.length ?? 0) > 3 && answersAt(id, now));
    const call = whomToCall(ids, { now, tag: 'en' });
    expect(call?.now).toBe('911');
    if (special.length > 0) expect(special).toContain(call?.after);
  }
});

test('nothing is lost or doubled; open comes before closed before unknown, then sure before unsure', () => {
  const all = Object.keys(contacts) as ContactId[];
  for (const now of moments) {
    const ordered = contactsByAvailability(all, { now, tag: 'en' });
    expect([...ordered].sort()).toEqual([...all].sort());
    const states = ordered.map((id) => phoneStatusAt(contact(id), now));
    expect(states).toEqual([
      ...states.filter((state) => state === 'open'),
      ...states.filter((state) => state === 'closed'),
      ...states.filter((state) => state === 'unknown'),
    ]);
    for (const state of ['open', 'closed', 'unknown'])
      expect(ordered.filter((_, at) => states[at] === state).map((id) => contact(id).confidence)).toEqual(
        ordered
          .filter((_, at) => states[at] === state)
          .map((id) => contact(id).confidence)
          .sort(),
      );
  }
});

test('of two numbers alike the one that speaks the language comes first, and an order of equals is kept', () => {
  const line = { hours: 'always', confidence: 'high', source: 'x', checkedOn: gatheredOn } as const;
  const [english, spanish] = [
    { ...line, name: 'One', phone: '212-555-0101', languages: ['en'] },
    { ...line, name: 'Two', phone: '212-555-0102', languages: ['en', 'es'] },
  ] as unknown as readonly [Contact, Contact];
  const now = new Date('2026-11-29T06:30:00Z');
  expect(byAvailability([english, spanish], { now, tag: 'es' })).toEqual([spanish, english]);
  expect(byAvailability([english, spanish], { now, tag: 'ur' })).toEqual([english, spanish]);
});

test('an office that is open on weekdays is known to be closed on a Sunday, and no more', () => {
  const office = contact('nyc-care');
  expect(phoneStatusAt(office, new Date('2026-11-29T15:00:00Z'))).toBe('closed');
  expect(phoneStatusAt(office, new Date('2026-12-01T15:00:00Z'))).toBe('unknown');
});

test('by a clock that is wrong only what answers day and night is known to answer', () => {
  const now = new Date('1970-01-06T17:00:00Z');
  const open = (Object.keys(contacts) as ContactId[]).filter((id) => answersAt(id, now));
  expect(open.filter((id) => (contacts[id] as { hours?: unknown }).hours !== 'always')).toEqual([]);
});

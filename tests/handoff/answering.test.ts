import { describe, expect, test } from 'vitest';
import { gatheredOn } from '../../src/catalog/clock';
import { type ContactId, contacts } from '../../src/catalog/contacts';
import { programs } from '../../src/catalog/programs';
import { answeringFirst, answersAt } from '../../src/handoff/answering';
import { dangers } from '../../src/handoff/dangers';
import { whomToCall } from '../../src/screens/whomToCall';

/** Every half hour of eight days, including Thanksgiving, from the day on which the facts were gathered. */
const moments = Array.from(
  { length: 8 * 48 },
  (_, half) => new Date(Date.parse(`${gatheredOn}T12:00:00Z`) + half * 1_800_000),
);

describe('in danger, at every half hour of a week', () => {
  test.each(Object.entries(dangers))('of %s the first number is one that answers', (_, ids) => {
    const silent = moments.filter((now) => !answersAt(answeringFirst(ids, now)[0] as ContactId, now));
    expect(silent.map(String)).toEqual([]);
  });

  test.each(programs.filter(({ urgentWhen }) => urgentWhen).map(({ id, contacts }) => ({ id, contacts })))(
    'of $id too, and its own office stays in sight',
    ({ contacts }) => {
      for (const now of moments) {
        const shown = whomToCall(contacts, { urgent: true, now });
        expect(answersAt(shown[0] as ContactId, now), String(now)).toBe(true);
        expect(shown).toContain(contacts[0]);
        expect(new Set(shown).size).toBe(shown.length);
      }
    },
  );
});

test('a program that can wait names its own office, whatever the hour', () => {
  for (const now of moments)
    expect(whomToCall(['moia-hotline', '311'], { urgent: false, now })).toEqual(['moia-hotline']);
  expect(whomToCall([], { urgent: true, now: new Date() })).toEqual([]);
});

test('nothing is lost or doubled, and what answers keeps its order', () => {
  const all = Object.keys(contacts) as ContactId[];
  for (const now of moments) {
    const ordered = answeringFirst(all, now);
    expect([...ordered].sort()).toEqual([...all].sort());
    const open = all.filter((id) => answersAt(id, now));
    expect(ordered.slice(0, open.length)).toEqual(open);
  }
});

test('by a clock that is wrong only what answers day and night is known to answer', () => {
  const now = new Date('1970-01-06T17:00:00Z');
  const open = (Object.keys(contacts) as ContactId[]).filter((id) => answersAt(id, now));
  expect(open.filter((id) => (contacts[id] as { hours?: unknown }).hours !== 'always')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import english from '../../locales/en/programs.json';
import { boroughs } from '../../src/catalog/city/boroughs';
import { type ContactId, contact } from '../../src/catalog/contacts';
import { programs } from '../../src/catalog/programs';
import type { ContactOrPlace } from '../../src/catalog/shape';
import { type Card, contactCards, notesIn } from '../../src/handoff/contactCard';
import { placesByDefault, type TakenList } from '../../src/handoff/list';
import { wordsIn } from './support';

const all: TakenList = programs.map(({ id }) => ({ program: id, places: placesByDefault(id, 'queens') }));
const telling =
  /\b(held|holding|detain\w*|deport\w*|arrest\w*|ICE|hurt\w*|violence|victims?|trafficking|crime)\b/i;
const bytes = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

/** What a person may be judged for at an office: where it is only told of, the card says nothing of what it does. */
const judgedAt = (entry: ContactOrPlace): readonly string[] =>
  programs
    .filter(
      ({ kind, places }) =>
        kind === 'judged' && 'serves' in entry && places.some((one) => entry.serves.includes(one)),
    )
    .map(({ id }) => id);

describe('the address-book cards', () => {
  const text = contactCards(
    all,
    ({ entry }) => `Проверено ${entry.checkedOn ?? 'без даты'}; سچ، ${'long '.repeat(30)}`,
  );
  const cards = unfolded(text).match(/BEGIN:VCARD\r\n.*?END:VCARD\r\n/gs) ?? [];

  test('are whole cards of version 3.0 and nothing beside them', () => {
    expect(cards.join('')).toBe(unfolded(text));
    for (const card of cards) {
      expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\nN:.+;;;;\r\nFN:.+\r\nORG:.+\r\n/);
      expect(card).toMatch(/\r\n(TEL|URL)[;:]/);
      expect(card).toMatch(/\r\nNOTE:Проверено (\d{4}-\d{2}-\d{2}|без даты)\\; /);
    }
  });

  test('say so if the source has no date', () => {
    const undated = cards.filter((card) => card.includes('без даты'));
    const named = new Set<ContactId>(programs.flatMap(({ contacts: ids }) => ids));
    const dated = new Set([...named].map(contact).flatMap(({ name, checkedOn }) => (checkedOn ? name : [])));
    // One office under two ids is one card.
    const without = [...named].map(contact).filter(({ name }) => !dated.has(name));
    expect(new Set(undated.map((card) => /FN:([^\r]*)/.exec(card)?.[1]?.replaceAll('\\,', ',')))).toEqual(
      new Set(without.map(({ name }) => name)),
    );
  });

  test('have lines of at most 75 bytes, cut between letters', () => {
    for (const line of text.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('write numbers in international format, except short codes', () => {
    const numbers = [...text.matchAll(/TEL;TYPE=WORK,VOICE:(.*)\r\n/g)].map(([, number]) => number);
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers) expect(number).toMatch(/^(\+1-\d{3}-\d{3}-\d{4}|\d{3})$/);
  });

  test('list each contact once, however many programs name it', () => {
    const names = cards.map((card) =>
      card
        .match(/FN:([^\r]*)\r\n.*?((?:TEL|URL)[^\r]*)\r\n/s)
        ?.slice(1)
        .join(' '),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('say what each is for, and tell nobody who looks at the phone of a danger', async () => {
    const { contacts: ofContacts, programs: ofPrograms } = english;
    const known = [...Object.values(ofContacts), ...Object.values(ofPrograms).map(({ title }) => title)];
    const words = await wordsIn('en');
    for (const borough of boroughs) {
      const list = programs.map(({ id }) => ({ program: id, places: placesByDefault(id, borough) }));
      const noted: Card[] = [];
      const text = contactCards(list, (card) => {
        noted.push(card);
        return notesIn(words, 'en')(card);
      });
      const cards = unfolded(text).match(/FN:.*?END:VCARD/gs) ?? [];
      expect(cards.length).toBeGreaterThan(40);
      for (const [at, card] of cards.entries()) {
        const [, note = ''] = /NOTE:(.*)/.exec(card) ?? [];
        expect(card).not.toMatch(telling);
        const { entry, is } = noted[at] as Card;
        if (is) expect(known, card).toContain(note.split('\\n')[0]?.replaceAll('\\', ''));
        else expect(judgedAt(entry), card).toEqual([]);
      }
    }
  });

  test('escape what would end a field', () => {
    const text = contactCards([{ program: 'nyifup', places: [] }], () => 'a,b;c\\d\ne');
    expect(text).toContain('NOTE:a\\,b\\;c\\\\d\\ne\r\n');
  });

  test('of an empty list are an empty file', () => {
    expect(contactCards([], () => '')).toBe('');
  });
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type LanguageTag, languageTags } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';
import { gatheredOn } from '../../src/catalog/city/gatheredOn';
import { type ContactId, contact, contacts } from '../../src/catalog/contacts';
import { places } from '../../src/catalog/places';
import { programs } from '../../src/catalog/programs';
import { callsFor, placesByDefault } from '../../src/handoff/list';
import { messageText } from '../../src/handoff/message';
import { plainText } from '../../src/handoff/plainText';
import { publicPagesIn } from '../../src/prerender';
import { wordsIn } from '../handoff/support';
import { everyScreen } from './everyScreen';

const ids = Object.keys(contacts) as ContactId[];
const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const digits = (number = ''): string => (number.length > 3 ? `+1${number.replaceAll('-', '')}` : number);

/** Its hospitals and clinics have one line for appointments. */
const sharedByAll: ContactId = 'hospitals-appointments';

/**
 * What is wrong with the names of the numbers that can be dialed. Each says what it is in the same words, those of the
 * contact, or stands beside one that does so in its stead. A place is called by its own name, on a page of many
 * programs the number in a card belongs to the program that the card is about, and a notice is a sentence of its own.
 */
const wronglyCalled = (page: Element, tag: LanguageTag): readonly string[] => {
  const words = readWords(tag);
  const wordsOf = (id: ContactId) => plain(words.get(`programs.contacts.${id}`) ?? 'no words');
  const titles = programs.map(({ id }) => plain(words.get(`programs.programs.${id}.title`) ?? 'no words'));
  let before = '';
  return [...page.querySelectorAll('a[href^="tel:"]')].flatMap((link) => {
    const number = link.getAttribute('href')?.slice(4);
    const called = ids.filter((id) => {
      const { phone, orPhone } = contact(id);
      return [phone, orPhone].some((one) => digits(one) === number);
    });
    const text = plain(link.textContent);
    const said = called.map(wordsOf).find((one) => text.includes(one)) ?? before;
    const isAsSaid = called.some((id) => wordsOf(id) === said);
    before = said;
    const isPlace = places.some(({ name, phone }) => digits(phone) === number && text.includes(name));
    const isOfCard = titles.some((title) => text.endsWith(title));
    const isNotice = link.closest('.notice') !== null;
    return called.length === 0 || isAsSaid || isPlace || isOfCard || isNotice ? [] : [text];
  });
};

for (const tag of languageTags) {
  const tags = tag === 'en' ? [] : ['long'];

  test(`on each screen a number is called by the same words, in ${tag}`, { tags }, async () => {
    const faults: string[] = [];
    let links = 0;
    await everyScreen(await wordsIn(tag), (name, page) => {
      links += page.querySelectorAll('a[href^="tel:"]').length;
      faults.push(...wronglyCalled(page, tag).map((text) => `${name}: ${text}`));
    });
    expect(links).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });

  test(`and by these on each public page, in ${tag}`, { tags }, async () => {
    const faults = (await publicPagesIn(tag, true)).flatMap(({ path, body }) => {
      const page = document.createElement('div');
      page.innerHTML = body;
      return wronglyCalled(page, tag).map((text) => `${path}: ${text}`);
    });
    expect(faults).toEqual([]);
  });

  test(`and by these in a message and in a text, in ${tag}`, { tags }, async () => {
    const i18n = await wordsIn(tag);
    const words = readWords(tag);
    const faults = programs.flatMap(({ id: program }) => {
      const list = [{ program, places: placesByDefault(program, 'queens', gatheredOn) }];
      const texts = [messageText(list, i18n, tag), plainText(list, i18n, tag)];
      return callsFor(program).flatMap(({ id, contact: { phone = 'no number' } }) => {
        const what = words.get(`programs.contacts.${id}`)?.replace(/[.。।۔]$/, '') ?? 'no words';
        return id !== sharedByAll && texts.some((text) => text.includes(phone) && !text.includes(what))
          ? [`${program}: ${id}`]
          : [];
      });
    });
    expect(faults).toEqual([]);
  });
}

test('whoever has one number has one name, to which a place adds no more than which of several it is', () => {
  const houseOf = (name: string) => name.split(',')[0];
  const entries = [...ids.map(contact), ...places].filter(
    ({ phone }) => phone && phone.length > 3 && phone !== contact(sharedByAll).phone,
  );
  const faults = ids
    .map(contact)
    .flatMap(({ name, phone }) =>
      entries
        .filter((other) => other.phone === phone && houseOf(other.name) !== houseOf(name))
        .map((other) => `${phone}: ${name} | ${other.name}`),
    );
  expect(entries.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

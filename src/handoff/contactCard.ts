import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import type { Contact } from '../catalog/contacts';
import type { Place } from '../catalog/places/shape';
import { contactLines } from './contactLines';
import { dateChecked } from './DateChecked';
import { escaped, folded } from './fileLines';
import { callsFor, listOn, placesOf, type TakenList } from './list';

export type ContactOrPlace = Contact | Place;

/**
 * The contacts and places of a list as vCard 3.0, the version that old phones also read. Entries without a phone and
 * a web page are left out. `noteFor` gives the NOTE text; `checkedOn` is YYYY-MM-DD, or null if no source shows a
 * date.
 */
export const contactCards = (
  list: TakenList,
  noteFor: (checkedOn: string | null, door: ContactOrPlace) => string,
): string => {
  const doors = new Map<string, ContactOrPlace>();
  for (const taken of listOn(list)) {
    const calls = callsFor(taken.program).map(({ contact }): ContactOrPlace => contact);
    for (const door of [...calls, ...placesOf(taken)])
      if (door.phone || door.url) doors.set(`${door.name} ${door.phone}`, door);
  }
  return [...doors.values()].map((door) => cardOf(door, noteFor(door.checkedOn, door))).join('');
};

const cardOf = (door: ContactOrPlace, note: string): string => {
  const { name, phone, url } = door;
  const tel = (number: string) => `TEL;TYPE=WORK,VOICE:${number.length > 3 ? `+1-${number}` : number}`;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    phone && tel(phone),
    'orPhone' in door && door.orPhone && tel(door.orPhone),
    url && `URL:${url}`,
    'address' in door && door.address && `ADR;TYPE=WORK:;;${escaped(door.address)};;;;`,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ]
    .flatMap((line) => (line ? [`${folded(line)}\r\n`] : []))
    .join('');
};

/** Returns a `noteFor` for one language. */
export const notesIn =
  (words: i18n, tag: LanguageTag) =>
  (checkedOn: string | null, door: ContactOrPlace): string => {
    // contactLines already covers an unknown date.
    const facts =
      checkedOn !== null && dateChecked(words.getFixedT(tag, 'visit'), tag, { day: checkedOn, of: 'all' });
    return [...contactLines(door, words, tag), ...(facts ? [facts] : [])].join('\n');
  };

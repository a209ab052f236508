import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import type { ContactOrPlace } from '../catalog/shape';
import { contactLines } from './contactLines';
import { dateChecked } from './DateChecked';
import { escaped, folded } from './fileLines';
import { callsFor, listOn, placesOf, type TakenList } from './list';

/**
 * The contacts and places of a list as vCard 3.0, the version that old phones also read. Entries without a phone and
 * a web page are left out. `noteFor` gives the NOTE text; `checkedOn` is YYYY-MM-DD, or null if no source shows a
 * date.
 */
export const contactCards = (
  list: TakenList,
  noteFor: (checkedOn: string | null, entry: ContactOrPlace) => string,
): string => {
  const entries = new Map<string, ContactOrPlace>();
  for (const taken of listOn(list)) {
    const calls = callsFor(taken.program).map(({ contact }): ContactOrPlace => contact);
    for (const entry of [...calls, ...placesOf(taken)])
      if (entry.phone || entry.url) entries.set(`${entry.name} ${entry.phone}`, entry);
  }
  return [...entries.values()].map((entry) => cardOf(entry, noteFor(entry.checkedOn, entry))).join('');
};

const cardOf = (entry: ContactOrPlace, note: string): string => {
  const { name, phone, url } = entry;
  const tel = (number: string) => `TEL;TYPE=WORK,VOICE:${number.length > 3 ? `+1-${number}` : number}`;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    phone && tel(phone),
    'orPhone' in entry && entry.orPhone && tel(entry.orPhone),
    url && `URL:${url}`,
    'address' in entry && entry.address && `ADR;TYPE=WORK:;;${escaped(entry.address)};;;;`,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ]
    .flatMap((line) => (line ? [`${folded(line)}\r\n`] : []))
    .join('');
};

/** Returns a `noteFor` for one language. */
export const notesIn =
  (words: i18n, tag: LanguageTag) =>
  (checkedOn: string | null, entry: ContactOrPlace): string => {
    // contactLines already covers an unknown date.
    const facts =
      checkedOn !== null && dateChecked(words.getFixedT(tag, 'visit'), tag, { day: checkedOn, of: 'all' });
    return [...contactLines(entry, words, tag), ...(facts ? [facts] : [])].join('\n');
  };

import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { discreetContacts, discreetPrograms } from '../catalog/city/discreetCards';
import { authorityLines } from '../catalog/city/lines';
import { todayByClock } from '../catalog/clock';
import type { ContactId } from '../catalog/contacts';
import { ageOn } from '../catalog/freshness';
import { type ProgramId, programOf } from '../catalog/programs';
import type { ContactOrPlace } from '../catalog/shape';
import { contactLines } from './contactLines';
import { dateChecked } from './DateChecked';
import { escaped, folded } from './fileLines';
import { callsFor, listOn, placesOf, type TakenList } from './list';

/** A contact or place in an address book. */
export interface Card {
  entry: ContactOrPlace;
  /** Whose words say what it is for; null where none do. */
  is: { contact: ContactId } | { program: ProgramId } | null;
}

/**
 * The contacts and places of a list as vCard 3.0, the version that old phones also read. Others look into an address
 * book, so that no card tells a danger, and the lines of authorities are left out, as are entries without a phone and a web
 * page. `noteFor` gives the NOTE text.
 */
export const contactCards = (list: TakenList, noteFor: (card: Card) => string): string => {
  const cards = new Map<string, Card>();
  for (const taken of listOn(list)) {
    const calls = callsFor(taken.program)
      .filter(({ id }) => !authorityLines.includes(id))
      .map(({ id, contact }): Card => {
        const { is = id, numberAsName } = discreetContacts[id] ?? {};
        const { name, phone = name } = contact;
        return { entry: numberAsName ? { ...contact, name: phone } : contact, is: { contact: is } };
      });
    const places = placesOf(taken).map((entry): Card => ({ entry, is: workFor(taken.program) }));
    for (const card of [...calls, ...places]) {
      const { name, phone, url } = card.entry;
      const key = `${name} ${phone}`;
      if (phone || url) cards.set(key, { ...card, is: cards.get(key)?.is ?? card.is });
    }
  }
  return [...cards.values()].map((card) => cardOf(card.entry, noteFor(card))).join('');
};

/** A general line says nothing of what its places do. */
const workFor = (program: ProgramId): Card['is'] => {
  const contact = discreetPrograms[program];
  if (contact) return { contact };
  return programOf(program).kind === 'judged' ? { program } : null;
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

/** Returns a `noteFor` for one language: what the office is for, how to reach it, and the day of the evidence. */
export const notesIn =
  (words: i18n, tag: LanguageTag) =>
  ({ entry, is }: Card): string => {
    const t = words.getFixedT(tag, 'programs');
    const what = is && ('contact' in is ? t(`contacts.${is.contact}`) : t(`programs.${is.program}.title`));
    // contactLines already covers an unknown date and an old one.
    const facts =
      ageOn(entry, todayByClock()) === 'fresh' &&
      entry.checkedOn !== null &&
      dateChecked(words.getFixedT(tag, 'visit'), tag, { day: entry.checkedOn, of: 'all' });
    return [...(what ? [what] : []), ...contactLines(entry, words, tag), ...(facts ? [facts] : [])].join(
      '\n',
    );
  };

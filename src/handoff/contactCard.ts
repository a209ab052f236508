import { callsFor, placesOf, type TakenList } from './list';

/** One entry of an address book. Dates are YYYY-MM-DD. */
interface Door {
  name: string;
  phone?: string;
  url?: string;
  address?: string;
  checkedOn: string | null;
}

/**
 * The doors of a list as vCard 3.0, one card for each, which every phone of the last fifteen years can read.
 * `noteFor` gives the line about how fresh the facts are, or that no day is known. Doors without a number and a web page are left out.
 */
export const contactCards = (list: TakenList, noteFor: (checkedOn: string | null) => string): string => {
  const doors = new Map<string, Door>();
  for (const taken of list) {
    const calls = callsFor(taken.program).map(({ contact }): Door => contact);
    for (const door of [...calls, ...placesOf(taken)])
      if (door.phone || door.url) doors.set(`${door.name} ${door.phone}`, door);
  }
  return [...doors.values()].map((door) => cardOf(door, noteFor(door.checkedOn))).join('');
};

const cardOf = ({ name, phone, url, address }: Door, note: string): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    phone && `TEL;TYPE=WORK,VOICE:${phone.length > 3 ? `+1-${phone}` : phone}`,
    url && `URL:${url}`,
    address && `ADR;TYPE=WORK:;;${escaped(address)};;;;`,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ]
    .flatMap((line) => (line ? [`${folded(line)}\r\n`] : []))
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(',', '\\,').replaceAll(';', '\\;').replaceAll('\n', '\\n');

/** A line may hold 75 bytes; a longer one goes on after a line break and a space, never inside a letter. */
const folded = (line: string): string => {
  const lines = [''];
  for (const letter of line) {
    const last = lines.at(-1) ?? '';
    if (bytesIn(last + letter) > 75) lines.push(` ${letter}`);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.join('\r\n');
};

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

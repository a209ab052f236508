import { cityLine } from '../catalog/city/cityLine';
import { todayByClock } from '../catalog/clock';
import { type ContactId, contact } from '../catalog/contacts';
import type { Place } from '../catalog/places/shape';
import type { ProgramId } from '../catalog/programs';
import type { Contact } from '../catalog/shape';
import { callsFor, placesOf, type Taken, type TakenList } from './list';

/** The programs that one call covers. On a whole list every number stands once. */
export interface CallGroup {
  /** Whom to call, without numbers that stand in another group; null where nobody is known. */
  head: ListedContact | null;
  programs: readonly GroupedProgram[];
}

export interface GroupedProgram {
  program: Taken['program'];
  /** The program's own entry behind the same number, such as the words to say to 311. */
  own: ListedContact | null;
  /** Whom else to call: contacts, and places whose address is not known. */
  others: readonly (ListedContact | ListedPlace)[];
  /** Places with an address; one that was already listed comes again by its name. */
  places: readonly ListedPlace[];
}

export interface ListedContact {
  id: ContactId;
  contact: Contact;
}

export interface ListedPlace {
  /** What the place is for. */
  program: ProgramId;
  place: Place;
  /** Its number, unless the list has named it before. */
  phone: string | undefined;
  isRepeated: boolean;
}

/** The list, grouped by the first number of each program, in the order of the list. */
export const callGroups = (list: TakenList, today = todayByClock()): readonly CallGroup[] => {
  const entries = list.map((taken) => ({ taken, calls: callsFor(taken.program, today) }));
  const headOf = (calls: readonly ListedContact[]): ListedContact | null =>
    calls.find(({ contact }) => contact.phone) ?? calls[0] ?? null;
  const keyOf = (calls: readonly ListedContact[]) => headOf(calls)?.contact.phone ?? headOf(calls)?.id ?? '';
  const heads = new Set(entries.map(({ calls }) => keyOf(calls)));
  const once = namingOnce(heads);
  const othersOf = (taken: Taken, calls: readonly ListedContact[]) => [
    ...calls
      .filter(({ contact }) => contact.phone ?? contact.url)
      .flatMap(({ id, contact }) => once.contact(contact).map((contact) => ({ id, contact }))),
    ...placesOf(taken, today)
      .filter(({ address, phone }) => !address && phone)
      .map((place) => once.place(taken.program, place))
      .filter(({ phone }) => phone !== undefined),
  ];
  return [...heads].map((key) => {
    const members = entries.filter(({ calls }) => keyOf(calls) === key);
    const first = generalHead(members.map(({ calls }) => headOf(calls)));
    const head = first ? { ...first, contact: once.head(first.contact) } : null;
    // An office that is also a place is told with its address.
    const addressed = members.map(({ taken }) =>
      placesOf(taken, today)
        .filter(({ address }) => address)
        .map((place) => once.place(taken.program, place)),
    );
    const programs = members.map(({ taken, calls }, at): GroupedProgram => {
      const own = headOf(calls);
      return {
        program: taken.program,
        own: own && own.id !== first?.id ? { id: own.id, contact: withNumbers(own.contact) } : null,
        others: othersOf(taken, calls),
        places: addressed[at] ?? [],
      };
    });
    return { head, programs };
  });
};

/** Entries of one number that are called for different things stand under the name of the city's line, if it is theirs. */
const generalHead = (heads: readonly (ListedContact | null)[]): ListedContact | null => {
  const [first = null] = heads;
  const line = contact(cityLine);
  const isOneThing = heads.every((head) => head?.id === first?.id);
  return isOneThing || first?.contact.phone !== line.phone ? first : { id: cityLine, contact: line };
};

/** Takes out of contacts and places what the list has already named; numbers that head a group are named there. */
const namingOnce = (heads: ReadonlySet<string>) => {
  const named = new Set(heads);
  const isNew = (one: string | undefined): one is string => {
    if (one === undefined || named.has(one)) return false;
    named.add(one);
    return true;
  };
  return {
    head: (contact: Contact): Contact =>
      withNumbers(contact, contact.phone, isNew(contact.orPhone) ? contact.orPhone : undefined),
    /** Nothing where all that it could add was named before. */
    contact: (contact: Contact): readonly Contact[] => {
      const { phone, orPhone, url } = contact;
      const [first, second] = [phone, orPhone].filter(isNew);
      if (first === undefined && (phone !== undefined || !isNew(url))) return [];
      return [withNumbers(contact, first, second)];
    },
    place: (program: ProgramId, place: Place): ListedPlace => ({
      program,
      place,
      isRepeated: !isNew(place.id),
      phone: isNew(place.phone) ? place.phone : undefined,
    }),
  };
};

const withNumbers = (
  { phone: _, orPhone: __, ...rest }: Contact,
  phone?: string,
  orPhone?: string,
): Contact => ({
  ...rest,
  ...(phone !== undefined && { phone }),
  ...(orPhone !== undefined && { orPhone }),
});

import type { LanguageTag } from '../../locales/languages';
import type { Borough } from '../catalog/city/boroughs';
import { cityLine } from '../catalog/city/cityLine';
import { authorityLines, generalLines } from '../catalog/city/lines';
import { sentOn } from '../catalog/city/services';
import { type ContactId, contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import { places } from '../catalog/places';
import type { Place } from '../catalog/places/shape';
import { programOf } from '../catalog/programs';
import type { Contact } from '../catalog/shape';
import type { Judgement } from '../eligibility/judge';
import { answersAt, byAvailability, contactsByAvailability } from '../handoff/answering';
import { nearby } from '../handoff/near';
import { whomToCall } from './whomToCall';

/** One number and the programs it is called about. */
export interface Call {
  /** The number to call. */
  head: ContactId;
  /** The number to try after it. */
  after: ContactId | null;
  /** Offices that do the work themselves; none of their numbers is shown elsewhere. */
  offices: readonly Office[];
  /** The programs it covers; the script is that of the first. */
  judgements: readonly Judgement[];
}

export type Office = { id: ContactId; contact: Contact } | { place: Place };

/** What the order of calls depends on; `today` is YYYY-MM-DD. */
export interface Moment {
  now: Date;
  today: string;
  tag: LanguageTag;
  borough: Borough | null;
}

/**
 * Groups programs by the number to call, each number once. Urgent programs come first, then those whose contacts are
 * open at `now`. Of the `others` only those are added whose number is already there.
 */
export const callsOf = (
  first: readonly Judgement[],
  others: readonly Judgement[],
  moment: Moment,
): readonly Call[] => {
  const calls: { head: ContactId; after: ContactId | null; judgements: Judgement[] }[] = [];
  const reachedBy = (phone: string | undefined) =>
    phone === undefined
      ? undefined
      : calls.find(({ head, after }) => [head, after].some((id) => id !== null && phoneOf(id) === phone));
  for (const judgement of inOrder(first, moment)) {
    const ids = contactsFor(judgement, moment);
    const call = whomToCall(ids, moment);
    const [own] = ids;
    if (!call || own === undefined) continue;
    const there = reachedBy(phoneOf(own));
    if (there) there.judgements.push(judgement);
    else {
      const isFree = (id: ContactId | null) => id !== null && !reachedBy(phoneOf(id));
      // One general line is enough; the later calls show their own contact even if it is closed.
      const head = (calls.length === 0 || judgement.urgent) && isFree(call.now) ? call.now : own;
      const after = head !== call.after && isFree(call.after) ? call.after : null;
      calls.push({ head, after, judgements: [judgement] });
    }
  }
  for (const judgement of others) {
    const [own] = contactsFor(judgement, moment);
    if (own !== undefined) reachedBy(phoneOf(own))?.judgements.push(judgement);
  }
  const shownNumbers = new Set(calls.flatMap(({ head, after }) => [phoneOf(head), after && phoneOf(after)]));
  return calls.map((call) => ({ ...call, offices: officesOf(call, shownNumbers, moment) }));
};

const phoneOf = (id: ContactId): string | undefined => contact(id).phone;

const contactsFor = ({ program }: Judgement, { today }: Moment): readonly ContactId[] =>
  contactsOn(programOf(program).contacts, today);

/**
 * Danger to life first, then what is urgent; of the others those whose own contact is open come first. 311 is open for
 * every program, so that it brings none before another.
 */
const inOrder = (judgements: readonly Judgement[], moment: Moment): readonly Judgement[] => {
  const rank = (judgement: Judgement): number => {
    const [own] = contactsFor(judgement, moment);
    if (judgement.urgent) return own === '911' ? 0 : 1;
    return own !== undefined && own !== cityLine && answersAt(own, moment.now) ? 2 : 3;
  };
  return [...judgements].sort((one, other) => rank(one) - rank(other));
};

/** For each call; the programs list the rest. */
const maxOffices = 2;

const notOffices = [...generalLines, ...authorityLines];

const officesOf = (
  { judgements }: { judgements: readonly Judgement[] },
  shownNumbers: Set<string | null | undefined>,
  moment: Moment,
): readonly Office[] => {
  const candidates = judgements.flatMap((judgement): readonly Office[] => {
    const services = programOf(judgement.program).places.filter((service) => sentOn.includes(service));
    if (services.length === 0) return [];
    const { here } = nearby(services, moment.borough, moment.today);
    const near = byAvailability(
      here.filter(({ phone, address }) => phone ?? address),
      moment,
    ).slice(0, 1);
    const lines = contactsByAvailability(contactsFor(judgement, moment), moment)
      .map((id) => ({ id, contact: contact(id) }))
      .filter(({ id, contact: { hours } }) => !notOffices.includes(id) && hours !== 'always');
    const isElsewhere = ({ contact }: { contact: Contact }) => isOfAnotherBorough(contact, moment.borough);
    return [
      ...near.map((place) => ({ place })),
      ...lines.filter((line) => !isElsewhere(line)),
      ...lines.filter((line) => isElsewhere(line) && line.contact.phone),
    ];
  });
  const shown: Office[] = [];
  for (const office of candidates) {
    const { phone, name } = 'place' in office ? office.place : office.contact;
    if (shown.length === maxOffices || shownNumbers.has(phone ?? name)) continue;
    shownNumbers.add(phone ?? name);
    shown.push(office);
  }
  return shown;
};

/** Whether a contact is known only as a place of other boroughs. */
const isOfAnotherBorough = ({ phone, name }: Contact, borough: Borough | null): boolean => {
  const there = places.filter((place) => (phone ? place.phone === phone : place.name === name));
  return (
    there.length > 0 && !there.some((place) => place.borough === borough || place.borough === 'citywide')
  );
};

import type { LanguageTag } from '../../locales/languages';
import { type Contact, type ContactId, contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import { places } from '../catalog/places';
import type { Borough, Place, PlaceService } from '../catalog/places/shape';
import { programOf } from '../catalog/programs';
import type { Judgement } from '../eligibility/judge';
import { answeringFirst, standingAt, whatHelpsFirst } from '../handoff/answering';
import { nearby } from '../handoff/near';
import { generalLines, whomToCall } from './whomToCall';

/** Everything that one number is called about. */
export interface Call {
  /** The number to call. */
  head: ContactId;
  /** The number to try after it. */
  after: ContactId | null;
  /** Who does the work itself, beside the line that sends people on; no number of theirs stands elsewhere. */
  offices: readonly Office[];
  /** The programs that it covers, the one that it is named after first. */
  judgements: readonly Judgement[];
}

export type Office = { id: ContactId; contact: Contact } | { place: Place };

/** When, in which language and for which borough it is asked whom to call; `today` is YYYY-MM-DD. */
export interface Moment {
  now: Date;
  today: string;
  tag: LanguageTag;
  borough: Borough | null;
}

/**
 * Whom to call about these programs, each number once: what cannot wait first, and then who answers now before who
 * does not. Of the `others` those join that are reached by a number which stands there already.
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
      // One line that answers everything at any hour is enough; further down each office stands for itself.
      const head = (calls.length === 0 || judgement.urgent) && isFree(call.now) ? call.now : own;
      const after = head !== call.after && isFree(call.after) ? call.after : null;
      calls.push({ head, after, judgements: [judgement] });
    }
  }
  for (const judgement of others) {
    const [own] = contactsFor(judgement, moment);
    if (own !== undefined) reachedBy(phoneOf(own))?.judgements.push(judgement);
  }
  const told = new Set(calls.flatMap(({ head, after }) => [phoneOf(head), after && phoneOf(after)]));
  return calls.map((call, at) => ({ ...call, offices: officesOf(call, told, moment) }));
};

const phoneOf = (id: ContactId): string | undefined => contact(id).phone;

const contactsFor = ({ program }: Judgement, { today }: Moment): readonly ContactId[] =>
  contactsOn(programOf(program).contacts, today);

/** Who cannot wait keeps the order of the danger; among the others who answers now comes first. */
const inOrder = (judgements: readonly Judgement[], moment: Moment): readonly Judgement[] => {
  const rank = (judgement: Judgement): number => {
    if (judgement.urgent) return -1;
    const standings = contactsFor(judgement, moment).map((id) => standingAt(contact(id), moment.now));
    return (['open', 'closed', 'unknown'] as const).findIndex((one) => standings.includes(one));
  };
  return [...judgements].sort((one, other) => rank(one) - rank(other));
};

/** Of each call; the rest stand with the programs, a touch away. */
const mostOffices = 2;

/** Where the office of the call is the one that does the work, nobody else has to be named. */
const sentOn: readonly PlaceService[] = [
  ...(['immigrationLegal', 'detainedLegal', 'childrenLegal', 'survivorLegal'] as const),
  ...(['citizenship', 'workerRights', 'dayLabor'] as const),
];

const officesOf = (
  { judgements }: { judgements: readonly Judgement[] },
  told: Set<string | null | undefined>,
  moment: Moment,
): readonly Office[] => {
  const candidates = judgements.flatMap((judgement): readonly Office[] => {
    const services = programOf(judgement.program).places.filter((service) => sentOn.includes(service));
    const { here } = nearby(services, moment.borough, moment.today);
    const near = whatHelpsFirst(
      here.filter(({ phone, address }) => phone ?? address),
      moment,
    ).slice(0, 1);
    const lines = answeringFirst(contactsFor(judgement, moment), moment)
      .map((id) => ({ id, contact: contact(id) }))
      .filter(
        ({ id, contact: { phone, url } }) => !generalLines.includes(id) && (phone ? phone.length > 3 : url),
      );
    const isElsewhere = ({ contact: { phone } }: { contact: Contact }) =>
      isOfAnotherBorough(phone, moment.borough);
    return [
      ...near.map((place) => ({ place })),
      ...lines.filter((line) => !isElsewhere(line)),
      ...lines.filter(isElsewhere),
    ];
  });
  const shown: Office[] = [];
  for (const office of candidates) {
    const { phone, name } = 'place' in office ? office.place : office.contact;
    if (shown.length === mostOffices || told.has(phone ?? name)) continue;
    told.add(phone ?? name);
    shown.push(office);
  }
  return shown;
};

/** A number that is known as a place's, and of no place that is near or for the whole city. */
const isOfAnotherBorough = (phone: string | undefined, borough: Borough | null): boolean => {
  const there = places.filter((place) => phone !== undefined && place.phone === phone);
  return (
    there.length > 0 && !there.some((place) => place.borough === borough || place.borough === 'citywide')
  );
};

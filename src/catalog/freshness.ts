import { gatheredOn, isClockWrong } from './clock';
import type { Contact, ContactId } from './contacts';
import { contact } from './contacts';
import { dayAfter } from './newYork/time';
import type { Place } from './places/shape';
import type { Advice, Program } from './shape';

/** What ages: a way to reach somebody, a door to go to, the rules of a program, a caution on what follows from it. */
export type FactKind = 'phone' | 'place' | 'rule' | 'caution';

export interface Dated {
  kind: FactKind;
  /** The day of the newest evidence, YYYY-MM-DD; null where no source shows a day. */
  checkedOn: string | null;
}

/** `callFirst`: shown with its date and the advice to call first. `hidden`: too old to be shown at all. */
export type Age = 'fresh' | 'callFirst' | 'hidden';

/** In days since the fact was checked: after so many it says "call first", after so many it is hidden. */
export const ageLimits: Readonly<Record<FactKind, { callFirst: number; hidden: number }>> = {
  phone: { callFirst: 180, hidden: 360 },
  place: { callFirst: 180, hidden: 730 },
  rule: { callFirst: 365, hidden: 730 },
  caution: { callFirst: 60, hidden: 90 },
};

/**
 * How a fact stands on a day; both days are YYYY-MM-DD. No day before its own can be today: then nothing is sure. What
 * shows no day of its own is never fresh, and no newer than our reading.
 */
export const ageOf = ({ kind, checkedOn }: Dated, today: string): Age => {
  const age = daysBetween(checkedOn ?? gatheredOn, today);
  if (age > ageLimits[kind].hidden) return 'hidden';
  return checkedOn === null || age < 0 || age > ageLimits[kind].callFirst ? 'callFirst' : 'fresh';
};

/** The last day on which a fact is not yet that old, YYYY-MM-DD. What shows no day was never sure since we read it. */
export const lastDayBefore = (age: Exclude<Age, 'fresh'>, { kind, checkedOn }: Dated): string =>
  checkedOn === null && age === 'callFirst'
    ? dayAfter(gatheredOn, -1)
    : dayAfter(checkedOn ?? gatheredOn, ageLimits[kind][age]);

/** What a person is shown, and what grows old with it. */
export type Fact = Contact | Place | Program;

/** The last days, YYYY-MM-DD, on which a fact is shown without a doubt, and at all; null for no such day. */
export interface Life {
  sure: string | null;
  shown: string | null;
}

/** 911, 988 and 311 are the same for everybody for decades, so nothing may hide them or a program that is only them. */
export const lifeOf = (fact: Fact): Life => {
  const dated: Dated = { kind: kindOf(fact), checkedOn: fact.checkedOn };
  if (!('officialName' in fact) && neverExpires(fact) && !('address' in fact))
    return { sure: 'serves' in fact ? lastDayBefore('callFirst', dated) : null, shown: null };
  const isOnlySuchNumbers =
    'officialName' in fact &&
    fact.kind === 'information' &&
    fact.contacts.every((id) => neverExpires(contact(id)));
  return {
    sure: lastDayBefore('callFirst', dated),
    shown: isOnlySuchNumbers ? null : lastDayBefore('hidden', dated),
  };
};

const kindOf = (fact: Fact): FactKind =>
  'officialName' in fact ? 'rule' : 'serves' in fact ? 'place' : 'phone';

/** How a contact, a place or a program stands on a day, YYYY-MM-DD. */
export const ageOn = (fact: Fact, today: string): Age => {
  const { sure, shown } = lifeOf(fact);
  if (sure === null) return 'fresh';
  if (isClockWrong(today)) return 'callFirst';
  if (shown !== null && today > shown) return 'hidden';
  return today > sure ? 'callFirst' : 'fresh';
};

/**
 * What may be shown on a day, YYYY-MM-DD, in its order, each with its age. Nothing reaches a person, on a screen, on
 * paper, in a file or through a link, but what has passed here.
 */
export const shownOn = <One extends Fact>(
  facts: readonly One[],
  today: string,
): readonly { fact: One; age: Exclude<Age, 'hidden'> }[] =>
  facts.flatMap((fact) => {
    const age = ageOn(fact, today);
    return age === 'hidden' ? [] : [{ fact, age }];
  });

/** The contacts that may still be shown, in their order; 311 where nothing else is left. */
export const contactsOn = (ids: readonly ContactId[], today: string): readonly ContactId[] => {
  const shown = ids.filter((id) => shownOn([contact(id)], today).length > 0);
  return shown.length > 0 || ids.length === 0 ? shown : ['311'];
};

/** Whether to say beside a number that it may not be right: it is not sure, or was checked too long ago. */
export const isDoubtful = (one: Contact, today: string): boolean =>
  one.phone !== undefined && (one.confidence === 'medium' || ageOn(one, today) === 'callFirst');

/** 911, 988 and 311. */
export const neverExpires = ({ phone }: Pick<Contact, 'phone'>): boolean => phone?.length === 3;

/** What may still be said: a caution lives shorter than the program that it stands with. */
export const adviceOn = (advice: readonly Advice[], today: string): readonly Advice[] =>
  isClockWrong(today)
    ? advice
    : advice.filter((one) => one.kind !== 'caution' || ageOf(one, today) !== 'hidden');

const dayLength = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength;

import { cityLine } from './city/cityLine';
import { gatheredOn } from './city/gatheredOn';
import { isClockWrong } from './clock';
import type { ContactId } from './contacts';
import { contact } from './contacts';
import type { Advice, Contact, ContactOrPlace, Program } from './shape';
import { dayAfter } from './time';

export type FactKind = 'phone' | 'place' | 'rule' | 'caution';

export interface Dated {
  kind: FactKind;
  /** Date of the newest evidence, YYYY-MM-DD; null if no source has a date. */
  checkedOn: string | null;
}

/** `callFirst`: shown with its date and the advice to call first. `hidden`: not shown. */
export type Age = 'fresh' | 'callFirst' | 'hidden';

/** Days since `checkedOn` after which a fact becomes `callFirst` and `hidden`. */
export const ageLimits: Readonly<Record<FactKind, { callFirst: number; hidden: number }>> = {
  phone: { callFirst: 180, hidden: 360 },
  place: { callFirst: 180, hidden: 730 },
  rule: { callFirst: 365, hidden: 730 },
  caution: { callFirst: 60, hidden: 90 },
};

/**
 * The age of a fact on a day, YYYY-MM-DD. `callFirst` if `today` is before `checkedOn`, since the clock is wrong then.
 * An undated fact counts as checked on `gatheredOn` and is never `fresh`.
 */
export const ageOf = ({ kind, checkedOn }: Dated, today: string): Age => {
  const age = daysBetween(checkedOn ?? gatheredOn, today);
  if (age > ageLimits[kind].hidden) return 'hidden';
  return checkedOn === null || age < 0 || age > ageLimits[kind].callFirst ? 'callFirst' : 'fresh';
};

/** The last day before a fact reaches that age, YYYY-MM-DD; for an undated fact `callFirst` begins at `gatheredOn`. */
export const lastDayBefore = (age: Exclude<Age, 'fresh'>, { kind, checkedOn }: Dated): string =>
  checkedOn === null && age === 'callFirst'
    ? dayAfter(gatheredOn, -1)
    : dayAfter(checkedOn ?? gatheredOn, ageLimits[kind][age]);

export type Fact = ContactOrPlace | Program;

/** The last days, YYYY-MM-DD, on which a fact is fresh (`sure`) and shown at all; null for no limit. */
export interface Life {
  sure: string | null;
  shown: string | null;
}

const lives = new WeakMap<Fact, Life>();

/** Short codes such as 911, and information programs whose contacts are only these, are never hidden. */
export const lifeOf = (fact: Fact): Life => {
  const life = lives.get(fact) ?? findLife(fact);
  lives.set(fact, life);
  return life;
};

const findLife = (fact: Fact): Life => {
  const dated: Dated = { kind: kindOf(fact), checkedOn: fact.checkedOn };
  const isShortCode =
    'officialName' in fact
      ? fact.kind === 'information' && fact.contacts.every((id) => neverExpires(contact(id)))
      : neverExpires(fact) && !('address' in fact);
  return {
    sure: isShortCode && dated.kind === 'phone' ? null : lastDayBefore('callFirst', dated),
    shown: isShortCode ? null : lastDayBefore('hidden', dated),
  };
};

const kindOf = (fact: Fact): FactKind =>
  'officialName' in fact ? 'rule' : 'serves' in fact ? 'place' : 'phone';

/** The age of a contact, a place or a program on a day, YYYY-MM-DD; `hidden` never follows from a wrong clock. */
export const ageOn = (fact: Fact, today: string): Age => {
  const { sure, shown } = lifeOf(fact);
  if (sure === null) return 'fresh';
  if (isClockWrong(today)) return 'callFirst';
  if (shown !== null && today > shown) return 'hidden';
  return today > sure ? 'callFirst' : 'fresh';
};

/**
 * The facts that may be shown on a day, YYYY-MM-DD, in their order, with their age. All output to people (screen,
 * paper, file, link) must be filtered by this.
 */
export const shownOn = <One extends Fact>(
  facts: readonly One[],
  today: string,
): readonly { fact: One; age: Exclude<Age, 'hidden'> }[] =>
  facts.flatMap((fact) => {
    const age = ageOn(fact, today);
    return age === 'hidden' ? [] : [{ fact, age }];
  });

/** The contacts that may still be shown, in their order; the city's line if none of them may. */
export const contactsOn = (ids: readonly ContactId[], today: string): readonly ContactId[] => {
  const shown = ids.filter((id) => shownOn([contact(id)], today).length > 0);
  return shown.length > 0 || ids.length === 0 ? shown : [cityLine];
};

/** Whether the evidence was good when it was gathered, however long ago that is. */
export const isSure = (one: ContactOrPlace): boolean =>
  'confidence' in one ? one.confidence === 'high' : !one.callFirst;

/** Whether to warn that a number may have changed: medium confidence, or checked too long ago. */
export const isDoubtful = (one: Contact, today: string): boolean =>
  one.phone !== undefined && (!isSure(one) || ageOn(one, today) === 'callFirst');

/** Whether the number is a short code, such as 911. */
export const neverExpires = ({ phone }: Pick<Contact, 'phone'>): boolean => phone?.length === 3;

/** The advice without cautions that have expired; all of it when the clock is wrong. `today` is YYYY-MM-DD. */
export const adviceOn = (advice: readonly Advice[], today: string): readonly Advice[] =>
  isClockWrong(today)
    ? advice
    : advice.filter((one) => one.kind !== 'caution' || ageOf(one, today) !== 'hidden');

const dayLength = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength;

import type { Contact, ContactId } from './contacts';
import { contact } from './contacts';
import type { Advice, Program } from './shape';

/** What ages: a way to reach somebody, a door to go to, the rules of a program, a caution on what follows from it. */
export type FactKind = 'phone' | 'place' | 'rule' | 'caution';

export interface Dated {
  kind: FactKind;
  /** The day of the newest evidence, YYYY-MM-DD; null where no source shows a day. */
  checkedOn: string | null;
}

/** The day by which every source was read, YYYY-MM-DD. It dates this copy as a whole, and no fact of it. */
export const gatheredOn = '2026-11-23';

/** `callFirst`: shown with its date and the advice to call first. `hidden`: too old to be shown at all. */
export type Age = 'fresh' | 'callFirst' | 'hidden';

/** In days since the fact was checked: after so many it says "call first", after so many it is hidden. */
export const ageLimits: Readonly<Record<FactKind, { callFirst: number; hidden: number }>> = {
  phone: { callFirst: 180, hidden: 360 },
  place: { callFirst: 180, hidden: 730 },
  rule: { callFirst: 365, hidden: 730 },
  caution: { callFirst: 60, hidden: 90 },
};

/** How a fact stands on a day, YYYY-MM-DD. What shows no day of its own is never fresh, and no newer than our reading. */
export const ageOf = ({ kind, checkedOn }: Dated, today: string): Age => {
  const age = daysBetween(checkedOn ?? gatheredOn, today);
  if (age > ageLimits[kind].hidden) return 'hidden';
  return checkedOn === null || age > ageLimits[kind].callFirst ? 'callFirst' : 'fresh';
};

/** The last day on which a fact is not yet that old, YYYY-MM-DD; null where there never was one. */
export const lastDayBefore = (age: Exclude<Age, 'fresh'>, { kind, checkedOn }: Dated): string | null =>
  checkedOn === null && age === 'callFirst' ? null : dayAfter(checkedOn ?? gatheredOn, ageLimits[kind][age]);

export const contactAge = (one: Contact, today: string): Age =>
  isForGood(one) ? 'fresh' : ageOf({ kind: 'phone', checkedOn: one.checkedOn }, today);

/** Whether to say beside a number that it may not be right: it is not sure, or was checked too long ago. */
export const isToBeDoubted = (one: Contact, today: string): boolean =>
  one.phone !== undefined && (one.confidence === 'medium' || contactAge(one, today) === 'callFirst');

/** 911, 988 and 311 are the same for everybody for decades: nothing may hide them. */
export const isForGood = ({ phone }: Pick<Contact, 'phone'>): boolean => phone?.length === 3;

/** The contacts that may still be shown, in their order; 311 where nothing else is left. */
export const contactsOn = (ids: readonly ContactId[], today: string): readonly ContactId[] => {
  const shown = ids.filter((id) => contactAge(contact(id), today) !== 'hidden');
  return shown.length > 0 || ids.length === 0 ? shown : ['311'];
};

/** A program that is nothing but such a number is never hidden, so that no result is ever empty. */
export const ruleAge = ({ kind, checkedOn, contacts }: Program, today: string): Age => {
  const age = ageOf({ kind: 'rule', checkedOn }, today);
  return age === 'hidden' && kind === 'information' && contacts.every((id) => isForGood(contact(id)))
    ? 'callFirst'
    : age;
};

/** What may still be said: a caution lives shorter than the program that it stands with. */
export const adviceOn = (advice: readonly Advice[], today: string): readonly Advice[] =>
  advice.filter((one) => one.kind !== 'caution' || ageOf(one, today) !== 'hidden');

/** Today by the clock of this device, YYYY-MM-DD. */
export const todayByClock = (): string => new Date().toISOString().slice(0, 10);

const dayLength = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength;

/** The day so many days after another, YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

import type { LanguageTag } from '../../locales/languages';
import { type ContactId, contact } from '../catalog/contacts';
import { answeringFirst, answersAt } from '../handoff/answering';

/** One number to call at this hour, and the one to try then. */
export interface WhomToCall {
  now: ContactId;
  /** Its own office where that is closed; beside a line for everything, one that is there for just this. */
  after: ContactId | null;
}

/** Lines that know a little of everything and send people on; 911 is only for what cannot wait a minute. */
export const generalLines: readonly ContactId[] = ['911', '311', 'moia-hotline', 'new-americans-hotline'];

/**
 * Whom to call of these: the first, which is their own; while it is not known to answer, one that is, which 311 is at
 * any hour. Null where there is nobody.
 */
export const whomToCall = (
  ids: readonly ContactId[],
  moment: { now: Date; tag: LanguageTag },
): WhomToCall | null => {
  const [own] = ids;
  if (own === undefined) return null;
  const answering = answeringFirst(ids, moment).filter((id) => answersAt(id, moment.now));
  if (!answersAt(own, moment.now)) return { now: answering[0] ?? '311', after: own };
  const special = answering.find((id) => !generalLines.includes(id));
  const isForEverything = contact(own).phone?.length === 3 && generalLines.includes(own);
  return { now: own, after: isForEverything ? (special ?? null) : null };
};

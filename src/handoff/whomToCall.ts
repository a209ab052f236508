import type { LanguageTag } from '../../locales/languages';
import { cityLine } from '../catalog/city/cityLine';
import { authorityLines, generalLines } from '../catalog/city/lines';
import { type ContactId, contact } from '../catalog/contacts';
import { answersAt, contactsByAvailability } from './answering';

/** One number to call at this hour, and the one to try after it. */
export interface WhomToCall {
  now: ContactId;
  /** The program's own contact if that is not open; beside a general line, an open special one. */
  after: ContactId | null;
}

/**
 * Whom to call among contacts in their order: the first, or, unless it is known to be open at `now`, the best open one,
 * with the city's line as the last resort. Null without contacts.
 */
export const whomToCall = (
  ids: readonly ContactId[],
  moment: { now: Date; tag: LanguageTag },
): WhomToCall | null => {
  const [own] = ids;
  if (own === undefined) return null;
  const answering = contactsByAvailability(ids, moment).filter(
    (id) => answersAt(id, moment.now) && !authorityLines.includes(id),
  );
  if (!answersAt(own, moment.now)) return { now: answering[0] ?? cityLine, after: own };
  const special = answering.find((id) => !generalLines.includes(id));
  const isForEverything = contact(own).phone?.length === 3 && generalLines.includes(own);
  return { now: own, after: isForEverything ? (special ?? null) : null };
};

import { isClockWrong, todayByClock } from '../catalog/clock';
import { type ContactId, contact } from '../catalog/contacts';
import { openStatus } from '../catalog/places/openNow';

/**
 * Whether a contact has a phone that is staffed at `now`, by its published hours. If the device clock is wrong, only
 * for numbers that always answer.
 */
export const answersAt = (id: ContactId, now: Date): boolean => {
  const { phone, hours, openOnHolidays } = contact(id);
  if (!phone) return false;
  if (hours === 'always') return true;
  return !isClockWrong(todayByClock(now)) && openStatus(hours, now, openOnHolidays).state === 'open';
};

/** Stable sort: contacts that answer at `now` come first. */
export const answeringFirst = (ids: readonly ContactId[], now: Date): readonly ContactId[] =>
  [...ids].sort((one, other) => Number(answersAt(other, now)) - Number(answersAt(one, now)));

import { isClockWrong, todayByClock } from '../catalog/clock';
import { type ContactId, contact } from '../catalog/contacts';
import { openStatus } from '../catalog/places/openNow';

/** Whether somebody answers this number at this moment, as far as its hours tell; by a wrong clock nobody is known to. */
export const answersAt = (id: ContactId, now: Date): boolean => {
  const { phone, hours, openOnHolidays } = contact(id);
  if (!phone) return false;
  if (hours === 'always') return true;
  return !isClockWrong(todayByClock(now)) && openStatus(hours, now, openOnHolidays).state === 'open';
};

/** The same contacts, those that answer at this moment first; nothing else of their order changes. */
export const answeringFirst = (ids: readonly ContactId[], now: Date): readonly ContactId[] =>
  [...ids].sort((one, other) => Number(answersAt(other, now)) - Number(answersAt(one, now)));

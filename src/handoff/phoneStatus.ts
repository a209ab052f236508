import { isClockWrong, todayByClock } from '../catalog/clock';
import { openStatus } from '../catalog/places/openNow';
import type { ContactOrPlace } from '../catalog/shape';
import { inCity, weekdayOf } from '../catalog/time';

/** Whether a phone is staffed by its published hours; on a holiday it counts as closed. */
export type PhoneStatus = 'open' | 'closed' | 'unknown';

/** What decides whether a phone is staffed. */
export type PhoneHours = Pick<ContactOrPlace, 'phone' | 'hours' | 'hoursNote' | 'openOnHolidays'>;

/** The state of a contact or place at `now`. If the device clock is wrong, only numbers that always answer are open. */
export const phoneStatusAt = (entry: PhoneHours, now: Date): PhoneStatus => {
  const { phone, hours, hoursNote, openOnHolidays } = entry;
  if (!phone) return 'unknown';
  if (hours === 'always') return 'open';
  if (isClockWrong(todayByClock(now))) return 'unknown';
  if (!hours) return hoursNote === 'weekdays' && isWeekend(now) ? 'closed' : 'unknown';
  const { state } = openStatus(hours, now, openOnHolidays);
  return state === 'holiday' ? 'closed' : state;
};

const isWeekend = (now: Date): boolean => ['sat', 'sun'].includes(weekdayOf(inCity(now).date));

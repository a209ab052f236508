import type { LanguageTag } from '../../locales/languages';
import { isClockWrong, todayByClock } from '../catalog/clock';
import { type Contact, type ContactId, contact } from '../catalog/contacts';
import { inNewYork, weekdayOf } from '../catalog/newYork/time';
import { openStatus } from '../catalog/places/openNow';
import type { Place } from '../catalog/places/shape';

/** Whether a phone is staffed by its published hours; on a holiday it counts as closed. */
export type PhoneStatus = 'open' | 'closed' | 'unknown';

/** The state of a contact or place at `now`. If the device clock is wrong, only numbers that always answer are open. */
export const phoneStatusAt = (door: Contact | Place, now: Date): PhoneStatus => {
  const { phone, hours, hoursNote, openOnHolidays } = door;
  if (!phone) return 'unknown';
  if (hours === 'always') return 'open';
  if (isClockWrong(todayByClock(now))) return 'unknown';
  if (!hours) return hoursNote === 'weekdays' && isWeekend(now) ? 'closed' : 'unknown';
  const { state } = openStatus(hours, now, openOnHolidays);
  return state === 'holiday' ? 'closed' : state;
};

export const answersAt = (id: ContactId, now: Date): boolean => phoneStatusAt(contact(id), now) === 'open';

/** Stable sort: open before closed before unknown, then sure before unsure, then those known to speak `tag`. */
export const byAvailability = <Door extends Contact | Place>(
  doors: readonly Door[],
  { now, tag }: { now: Date; tag: LanguageTag },
): readonly Door[] => {
  const ranked = doors.map((door) => {
    const standing = (['open', 'closed', 'unknown'] as const).indexOf(phoneStatusAt(door, now));
    return { door, rank: standing * 4 + Number(!isSure(door)) * 2 + Number(!speaks(door, tag)) };
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ door }) => door);
};

/** `byAvailability` for ids of contacts. */
export const contactsByAvailability = (
  ids: readonly ContactId[],
  moment: { now: Date; tag: LanguageTag },
): readonly ContactId[] =>
  byAvailability(
    ids.map((id) => ({ ...contact(id), id })),
    moment,
  ).map(({ id }) => id);

const isSure = (door: Contact | Place): boolean =>
  'confidence' in door ? door.confidence === 'high' : !door.callFirst;

const speaks = ({ languages = [] }: Contact | Place, tag: LanguageTag): boolean =>
  languages === 'any' || languages.some((spoken) => spoken === tag || spoken === tag.split('-')[0]);

const isWeekend = (now: Date): boolean => ['sat', 'sun'].includes(weekdayOf(inNewYork(now).date));

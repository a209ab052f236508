import type { LanguageTag } from '../../locales/languages';
import { isClockWrong, todayByClock } from '../catalog/clock';
import { type ContactId, type ContactOrPlace, contact } from '../catalog/contacts';
import { isSure } from '../catalog/freshness';
import { inNewYork, weekdayOf } from '../catalog/newYork/time';
import { openStatus } from '../catalog/places/openNow';

/** Whether a phone is staffed by its published hours; on a holiday it counts as closed. */
export type PhoneStatus = 'open' | 'closed' | 'unknown';

/** The state of a contact or place at `now`. If the device clock is wrong, only numbers that always answer are open. */
export const phoneStatusAt = (entry: ContactOrPlace, now: Date): PhoneStatus => {
  const { phone, hours, hoursNote, openOnHolidays } = entry;
  if (!phone) return 'unknown';
  if (hours === 'always') return 'open';
  if (isClockWrong(todayByClock(now))) return 'unknown';
  if (!hours) return hoursNote === 'weekdays' && isWeekend(now) ? 'closed' : 'unknown';
  const { state } = openStatus(hours, now, openOnHolidays);
  return state === 'holiday' ? 'closed' : state;
};

export const answersAt = (id: ContactId, now: Date): boolean => phoneStatusAt(contact(id), now) === 'open';

/** Stable sort: open before closed before unknown, then sure before unsure, then those known to speak `tag`. */
export const byAvailability = <Entry extends ContactOrPlace>(
  entries: readonly Entry[],
  { now, tag }: { now: Date; tag: LanguageTag },
): readonly Entry[] => {
  const ranked = entries.map((entry) => {
    const standing = (['open', 'closed', 'unknown'] as const).indexOf(phoneStatusAt(entry, now));
    return { entry, rank: standing * 4 + Number(!isSure(entry)) * 2 + Number(!speaks(entry, tag)) };
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
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

const speaks = ({ languages = [] }: ContactOrPlace, tag: LanguageTag): boolean =>
  languages === 'any' || languages.some((spoken) => spoken === tag || spoken === tag.split('-')[0]);

const isWeekend = (now: Date): boolean => ['sat', 'sun'].includes(weekdayOf(inNewYork(now).date));

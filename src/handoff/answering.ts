import { isClockWrong } from '../catalog/clock';
import { type ContactId, contact } from '../catalog/contacts';
import { openStatus } from '../catalog/places/openNow';

/** Whether somebody answers this number at this moment, as far as its hours tell; nobody is known to by a wrong clock. */
export const answersAt = (id: ContactId, now: Date): boolean => {
  const { phone, hours, openOnHolidays } = contact(id);
  if (!phone) return false;
  if (hours === 'always') return true;
  return (
    !isClockWrong(now.toISOString().slice(0, 10)) && openStatus(hours, now, openOnHolidays).state === 'open'
  );
};

/** The same contacts, those that answer at this moment first; nothing else of their order changes. */
export const answeringFirst = (ids: readonly ContactId[], now: Date): readonly ContactId[] => [
  ...ids.filter((id) => answersAt(id, now)),
  ...ids.filter((id) => !answersAt(id, now)),
];

/**
 * Whom to call about a program: its own first contact; before it, where that cannot wait and it is closed, one that
 * answers, which 311 does at any hour.
 */
export const whomToCall = (
  ids: readonly ContactId[],
  { urgent, now }: { urgent: boolean; now: Date },
): readonly ContactId[] => {
  const [own] = ids;
  if (own === undefined) return [];
  if (!urgent || answersAt(own, now)) return [own];
  return [...answeringFirst([...ids, '311'], now).slice(0, 1), own];
};

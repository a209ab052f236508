import type { LanguageTag } from '../../locales/languages';
import { authorityLines, generalLines } from '../catalog/city/lines';
import { type ContactId, contact } from '../catalog/contacts';
import { isSure } from '../catalog/freshness';
import type { ContactOrPlace } from '../catalog/shape';
import { phoneStatusAt } from './phoneStatus';

/** Whether a contact helps by itself and does not only refer callers to others. */
export const isOffice = (id: ContactId): boolean =>
  !generalLines.includes(id) && !authorityLines.includes(id);

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

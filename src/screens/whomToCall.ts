import type { ContactId } from '../catalog/contacts';
import { answersAt } from '../handoff/answering';

/**
 * Contacts to show on a card: the program's first one. If the need is urgent and that one is closed at `now`, a
 * contact that answers now comes first (311 if no other does). Empty if `ids` is.
 */
export const whomToCall = (
  ids: readonly ContactId[],
  { urgent, now }: { urgent: boolean; now: Date },
): readonly ContactId[] => {
  const [own] = ids;
  if (own === undefined) return [];
  if (!urgent || answersAt(own, now)) return [own];
  return [ids.find((id) => answersAt(id, now)) ?? '311', own];
};

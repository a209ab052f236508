import type { ContactId } from '../catalog/contacts';
import { answersAt } from '../handoff/answering';

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
  return [ids.find((id) => answersAt(id, now)) ?? '311', own];
};

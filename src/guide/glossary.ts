import type { QuestionId } from '../catalog/questions';

/** The papers and words that clients and guides stumble over, in the order of the card. */
export const terms = [
  'noticeToAppear',
  'hearingNotice',
  'orderToLeave',
  'checkIn',
  'i94',
  'workPermit',
  'greenCard',
  'aNumber',
  'notario',
] as const;

export type Term = (typeof terms)[number];

/** The words that come up in a question. */
export const termsIn = (question: QuestionId): readonly Term[] => byQuestion[question] ?? [];

const byQuestion: Partial<Record<QuestionId, readonly Term[]>> = {
  urgent: ['checkIn', 'hearingNotice'],
  court: ['noticeToAppear', 'hearingNotice', 'orderToLeave', 'checkIn'],
  custody: ['aNumber'],
  legalTopic: ['workPermit', 'greenCard', 'i94'],
  lawyer: ['notario'],
  childInCase: ['noticeToAppear', 'hearingNotice'],
  cameAlone: ['i94'],
};

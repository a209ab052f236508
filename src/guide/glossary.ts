import type { QuestionId } from '../catalog/questions';

/** Documents and terms that need explaining, in display order. */
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

/** Sketch of a document. `words`: English text printed on it, with its y position. */
export interface Picture {
  readonly shape: 'page' | 'card' | 'sign';
  readonly lines?: number;
  readonly photo?: true;
  readonly words: readonly (readonly [text: string, y: number])[];
}

/** Must match the `looks` text of each term. */
export const pictures: Readonly<Record<Term, Picture>> = {
  noticeToAppear: {
    shape: 'page',
    lines: 6,
    words: [
      ['Notice to Appear', 22],
      ['Form I-862', 122],
    ],
  },
  hearingNotice: { shape: 'page', lines: 6, words: [['Immigration Court', 22]] },
  orderToLeave: {
    shape: 'page',
    lines: 6,
    words: [
      ['Order of the', 18],
      ['Immigration Judge', 30],
    ],
  },
  checkIn: {
    shape: 'page',
    lines: 6,
    words: [
      ['ICE', 22],
      ['I-220A, I-220B, G-56', 122],
    ],
  },
  i94: { shape: 'card', lines: 3, words: [['I-94', 24]] },
  workPermit: { shape: 'card', lines: 3, photo: true, words: [['Employment Authorization', 20]] },
  greenCard: { shape: 'card', lines: 3, photo: true, words: [['Permanent Resident', 20]] },
  aNumber: { shape: 'card', words: [['A 000 000 000', 46]] },
  notario: { shape: 'sign', words: [['Notario', 46]] },
};

/** The terms used in a question. */
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

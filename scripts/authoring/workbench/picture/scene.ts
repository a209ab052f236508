import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import type { VisitEvent } from '../../../../machines/visit';
import { boroughs } from '../../../../src/catalog/city/boroughs';
import { type Answer, type QuestionId, questions } from '../../../../src/catalog/questions';

/** In what a screen is shown: each has a style of its own. */
export type Frame = 'phone' | 'wall' | 'guide' | 'page';

export type Step = (drawn: Element) => void | Promise<void>;

/** A screen at a moment, drawn by the product's own parts. */
export interface Scene {
  /** What it is, for whoever looks at the picture. */
  name: string;
  frame: Frame;
  /** Beginnings of the keys that most likely stand on it. */
  about: readonly string[];
  /** Draws it, and says the steps to take then, each after what came before has been drawn. */
  open: (words: i18n) => { page: ReactNode; steps?: readonly Step[] };
}

export type Answered = readonly [QuestionId, Answer];

export const answered = (answers: readonly Answered[]) =>
  answers.map(([question, answer]) => ({ type: 'answer', question, answer }) as const);

/** Presses what is there, as a finger does. */
export const press = (selector: string) => (drawn: Element) =>
  drawn.querySelector<HTMLElement>(selector)?.click();

/** Answers to what everybody is asked, of somebody who wants all there is. */
export const wantsAll = answered([
  ['urgent', ['none']],
  ['needs', questions.needs.answers],
  ['helpFor', 'me'],
]);

/** Of a child for whom all there is is asked. */
export const childsResults: readonly VisitEvent[] = resultsOf([
  ['urgent', ['none']],
  ['needs', questions.needs.answers],
  ['helpFor', 'myChild'],
  ['borough', boroughs[0]],
  ['age', 'under10'],
]);

/** From the first screen to the results. */
export function resultsOf(answers: readonly Answered[]): readonly VisitEvent[] {
  return [
    { type: 'start' },
    ...answered(answers),
    { type: 'help.close' },
    { type: 'review' },
    { type: 'results' },
  ];
}

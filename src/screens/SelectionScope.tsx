import { type ReactNode, useState } from 'react';
import type { Answers } from '../catalog/questions';
import { emptySelection, type Selection, SelectionContext } from '../handoff/Selection';

/**
 * The ticks as far as they stand after the answers became others: one that was changed or taken back takes all of them
 * along; the borough itself, answered at last, only the one that was looked at.
 */
export const selectionAfter = (ticks: Selection, before: Answers, after: Answers): Selection => {
  const given = Object.entries(before) as [keyof Answers, unknown][];
  if (given.some(([question, answer]) => `${answer}` !== `${after[question]}`)) return emptySelection;
  return before.borough === after.borough ? ticks : { ...ticks, borough: null };
};

/** Remembers what is ticked for as long as it stands, and as the answers do on which it was ticked. */
export const SelectionScope = ({ answers, children }: { answers: Answers; children: ReactNode }) => {
  const [{ upon, ticks }, hold] = useState({ upon: answers, ticks: emptySelection });
  if (upon !== answers) hold({ upon: answers, ticks: selectionAfter(ticks, upon, answers) });
  const change = (some: (before: Selection) => Selection) =>
    hold((held) => ({ ...held, ticks: some(held.ticks) }));
  return <SelectionContext value={[ticks, change]}>{children}</SelectionContext>;
};

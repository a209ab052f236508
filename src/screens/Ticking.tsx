import { type ReactNode, useState } from 'react';
import type { Answers } from '../catalog/questions';
import { noTicks, type Ticks, TicksContext } from '../handoff/Ticks';

/**
 * The ticks as far as they stand after the answers became others: one that was changed or taken back takes all of them
 * along; the borough itself, answered at last, only the one that was looked at.
 */
export const following = (ticks: Ticks, before: Answers, after: Answers): Ticks => {
  const given = Object.entries(before) as [keyof Answers, unknown][];
  if (given.some(([question, answer]) => `${answer}` !== `${after[question]}`)) return noTicks;
  return before.borough === after.borough ? ticks : { ...ticks, borough: null };
};

/** Remembers what is ticked for as long as it stands, and as the answers do on which it was ticked. */
export const Ticking = ({ answers, children }: { answers: Answers; children: ReactNode }) => {
  const [{ upon, ticks }, hold] = useState({ upon: answers, ticks: noTicks });
  if (upon !== answers) hold({ upon: answers, ticks: following(ticks, upon, answers) });
  const change = (some: (before: Ticks) => Ticks) => hold((held) => ({ ...held, ticks: some(held.ticks) }));
  return <TicksContext value={[ticks, change]}>{children}</TicksContext>;
};

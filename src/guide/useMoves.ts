import { useState } from 'react';
import type { Answers } from '../catalog/questions';
import { type Move, movesBetween } from '../eligibility/whatIf';

interface Change {
  person: number;
  /** Answers as JSON, because the object changes on every render. */
  now: string;
  answers: Answers;
  moves: readonly Move[] | null;
}

/** What the last change of this person's answers moved; null before the first change. */
export const useMoves = (person: number, answers: Answers): readonly Move[] | null => {
  const now = JSON.stringify(answers);
  const [last, setLast] = useState<Change>({ person, now, answers, moves: null });
  if (last.person !== person) setLast({ person, now, answers, moves: null });
  else if (last.now !== now) setLast({ person, now, answers, moves: movesBetween(last.answers, answers) });
  return last.moves;
};

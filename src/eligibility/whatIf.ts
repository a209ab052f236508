import type { ProgramId } from '../catalog/programs';
import type { Answer, Answers, QuestionId } from '../catalog/questions';
import { rules } from '../catalog/rules';
import { type Judgement, judgeAll, type Verdict } from './judge';
import { withAnswer } from './path';
import { programsByQuestion } from './questionsOf';
import { rejudgeChanged } from './rejudgeChanged';

/** A program's place in the results; `aside`: out of scope. */
export type Standing = 'urgent' | Verdict | 'aside';

export interface Move {
  readonly program: ProgramId;
  readonly from: Standing;
  readonly to: Standing;
}

/** The effect of a hypothetical answer. */
export interface WhatIfResult {
  readonly answers: Answers;
  /** The answers that would no longer count. */
  readonly dropped: readonly QuestionId[];
  readonly moves: readonly Move[];
}

export const standingOf = ({ verdict, urgent, inScope }: Judgement): Standing =>
  urgent ? 'urgent' : inScope ? verdict : 'aside';

/** Which programs a new or changed answer would move, without recording it. */
export const whatIf = (answers: Answers, question: QuestionId, answer: Answer): WhatIfResult => {
  const supposed = withAnswer(answers, question, answer);
  return { ...supposed, moves: movesBetween(answers, supposed.answers) };
};

/** The programs whose standing differs, in the catalog's order. */
export const movesBetween = (before: Answers, after: Answers): readonly Move[] => {
  const judgements = judgeAll(before);
  const now = rejudgeChanged(rules, touched, { answers: before, judgements }, after);
  return judgements.flatMap((judgement, position) => {
    const from = standingOf(judgement);
    const to = standingOf(now[position] ?? judgement);
    return from === to ? [] : [{ program: judgement.program, from, to }];
  });
};

const touched = programsByQuestion(rules);

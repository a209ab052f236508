import type { ProgramId } from '../catalog/programs';
import type { Answer, Answers, QuestionId } from '../catalog/questions';
import { rules } from '../catalog/rules';
import { type Judgement, judgeAll, type Verdict } from './judge';
import { withAnswer } from './path';
import { programsByQuestion } from './questionsOf';
import { rejudgeChanged } from './rejudgeChanged';

/** Where a program stands for somebody; `aside` is what they did not come for. */
export type Standing = 'urgent' | Verdict | 'aside';

export interface Move {
  readonly program: ProgramId;
  readonly from: Standing;
  readonly to: Standing;
}

/** What another answer would do. Nothing of it has happened. */
export interface Supposition {
  readonly answers: Answers;
  /** The answers that would no longer count. */
  readonly dropped: readonly QuestionId[];
  readonly moves: readonly Move[];
}

export const standingOf = ({ verdict, urgent, inScope }: Judgement): Standing =>
  urgent ? 'urgent' : inScope ? verdict : 'aside';

/** Supposes one more answer, or another one, and tells which programs would move. */
export const whatIf = (answers: Answers, question: QuestionId, answer: Answer): Supposition => {
  const supposed = withAnswer(answers, question, answer);
  return { ...supposed, moves: movesBetween(answers, supposed.answers) };
};

/** The programs that stand elsewhere after than before, in the catalog's order. */
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

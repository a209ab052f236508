import { type Answers, questionIds } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { type Judgement, judge } from './judge';
import type { ProgramsByQuestion } from './questionsOf';

/**
 * The judgements after a change of answers, given those before. Only programs that read a changed answer are judged
 * again; the other judgements are the same objects.
 */
export const rejudgeChanged = (
  programs: readonly Rule[],
  touched: ProgramsByQuestion,
  before: { readonly answers: Answers; readonly judgements: readonly Judgement[] },
  answers: Answers,
): readonly Judgement[] => {
  const judgements = [...before.judgements];
  for (const position of positionsOf(touched, before.answers, answers)) {
    const program = programs[position];
    if (program) judgements[position] = judge(program, answers);
  }
  return judgements;
};

const positionsOf = (touched: ProgramsByQuestion, before: Answers, after: Answers): ReadonlySet<number> =>
  new Set(
    questionIds
      .filter((question) => before[question] !== after[question])
      .flatMap((question) => touched.get(question) ?? []),
  );

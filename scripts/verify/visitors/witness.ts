import type { ProgramId } from '../../../src/catalog/programs';
import type { Answers, QuestionId } from '../../../src/catalog/questions';
import type { Program } from '../../../src/catalog/shape';
import { judge, type Verdict } from '../../../src/eligibility/judge';
import { questionsOf } from '../../../src/eligibility/questionsOf';
import { sortsOf } from './replies';

/** The first answers to these questions that pass, or null. Tries one answer per class and one need at a time. */
export const search = (
  questions: readonly QuestionId[],
  passes: (answers: Answers) => boolean,
  answers: Answers = {},
): Answers | null => {
  const [question, ...others] = questions;
  if (question === undefined) return passes(answers) ? answers : null;
  for (const [answer] of sortsOf(question)) {
    if (question === 'needs' && answer.length > 1 && Array.isArray(answer)) continue;
    const found = search(others, passes, { ...answers, [question]: answer });
    if (found) return found;
  }
  return null;
};

/** Answers that lead to this verdict, or null. */
export const answersFor = (program: Program & { id: ProgramId }, verdict: Verdict): Answers | null =>
  search(questionsOf(program), (answers) => judge(program, answers).verdict === verdict);

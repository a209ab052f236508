import { conditions } from '../catalog/conditions';
import { type QuestionId, questionIds, questionShape } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { type Judged, questionsReadBy, readersOf } from './reads';

/** Every question that a program's conditions read, in the catalog's order. */
export const questionsOf = (program: Judged): readonly QuestionId[] =>
  questionIds.filter((question) => readersOf(program, question).length > 0);

/** Adds the questions named by `impliedNoBy`; in the catalog's order. */
export const withImpliedNo = (questions: readonly QuestionId[]): readonly QuestionId[] => {
  const all = new Set<string | undefined>(
    questions.flatMap((question) => [question, questionShape(question).impliedNoBy?.question]),
  );
  return questionIds.filter((question) => all.has(question));
};

/** Every question that a judgement reads: for the conditions, the scope and the urgency. */
export const questionsDeciding = ({ needs, urgentWhen, ...judged }: Rule): readonly QuestionId[] =>
  withImpliedNo([
    ...questionsOf(judged),
    ...(urgentWhen ? questionsReadBy(conditions[urgentWhen]) : []),
    ...(needs.includes('everyone') ? [] : ['needs' as const]),
  ]);

/** Question to the indexes of the programs whose judgement reads it. */
export type ProgramsByQuestion = ReadonlyMap<QuestionId, readonly number[]>;

export const programsByQuestion = (programs: readonly Rule[]): ProgramsByQuestion => {
  const read = programs.map(questionsDeciding);
  return new Map(
    questionIds.map((question) => [
      question,
      read.flatMap((questions, position) => (questions.includes(question) ? [position] : [])),
    ]),
  );
};

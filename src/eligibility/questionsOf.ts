import { conditions } from '../catalog/conditions';
import { type QuestionId, questionIds, questionShape } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { type Judged, questionsReadBy, readersOf } from './reads';

/** Every question that a program's conditions read, in the catalog's order. */
export const questionsOf = (program: Judged): readonly QuestionId[] =>
  questionIds.filter((question) => readersOf(program, question).length > 0);

/** These questions and those whose answers say "no" to one of them, in the catalog's order. */
export const withSaidNo = (questions: readonly QuestionId[]): readonly QuestionId[] => {
  const all = new Set<string | undefined>(
    questions.flatMap((question) => [question, questionShape(question).saidNoBy?.question]),
  );
  return questionIds.filter((question) => all.has(question));
};

/** Every question that decides the judgement of a program: its conditions, its scope, and what makes it urgent. */
export const questionsDeciding = ({ needs, urgentWhen, ...judged }: Rule): readonly QuestionId[] =>
  withSaidNo([
    ...questionsOf(judged),
    ...(urgentWhen ? questionsReadBy(conditions[urgentWhen]) : []),
    ...(needs.includes('everyone') ? [] : ['needs' as const]),
  ]);

/** Which programs each question touches, by their position. Made of the catalog alone, once. */
export type ProgramsByQuestion = ReadonlyMap<QuestionId, readonly number[]>;

/** An answer to a question can change what we say of the programs it touches, and of no other. */
export const programsByQuestion = (programs: readonly Rule[]): ProgramsByQuestion => {
  const read = programs.map(questionsDeciding);
  return new Map(
    questionIds.map((question) => [
      question,
      read.flatMap((questions, position) => (questions.includes(question) ? [position] : [])),
    ]),
  );
};

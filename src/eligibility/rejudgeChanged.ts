import { type ConditionId, condition } from '../catalog/conditions';
import { type Answers, type QuestionId, questionIds, questionShape } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { questionsReadBy } from './evaluate';
import { type Judgement, judge } from './judge';

/** Which programs each question touches, by their position. Made of the catalog alone, once. */
export type ProgramsByQuestion = ReadonlyMap<QuestionId, readonly number[]>;

/** An answer to a question can change what we say of the programs it touches, and of no other. */
export const programsByQuestion = (programs: readonly Rule[]): ProgramsByQuestion => {
  const read = programs.map(questionsOf);
  return new Map(
    questionIds.map((question) => [
      question,
      read.flatMap((questions, position) => (questions.has(question) ? [position] : [])),
    ]),
  );
};

/**
 * The judgements after a change of answers, where those before it are known. Only the programs that the change
 * touches are judged again; the judgements of all others are the very same objects.
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

/** Every question that decides the judgement of a program: its scope, its conditions, and what says "no" to one. */
const questionsOf = ({ needs, requires = [], prefers = [], urgentWhen }: Rule): ReadonlySet<QuestionId> => {
  const ids: readonly ConditionId[] = [...requires, ...prefers, ...(urgentWhen ? [urgentWhen] : [])];
  const read = ids.flatMap((id) => questionsReadBy(condition(id)));
  const saidNo = read.flatMap((question) => {
    const source = questionIds.find((id) => id === questionShape(question).saidNoBy?.question);
    return source ? [source] : [];
  });
  return new Set([...(needs.includes('everyone') ? [] : ['needs' as const]), ...read, ...saidNo]);
};

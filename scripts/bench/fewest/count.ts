import {
  type Answers,
  type AnswerTo,
  type QuestionId,
  questionIds,
  questions,
} from '../../../src/catalog/questions';
import { type Rule, rules } from '../../../src/catalog/rules';
import { questionsReadBy } from '../../../src/eligibility/reads';
import { named } from '../engines/twoValued';
import { fewestQuestions, type Mean, questionsInOrder } from './mean';
import { openPrograms } from './openPrograms';
import { type Habit, opening, type Reply, repliesTo } from './replies';

/** Mean number of questions of a visit for one need, including the ones that open every visit. */
export interface Questions {
  readonly need: string;
  readonly ours: number;
  readonly fewest: number;
  /** All questions that decide a program of this need or a danger. */
  readonly all: number;
}

/** The needs counted, with equal weight: each single need, everything, and "I'd rather not say". */
export const everyNeed: readonly AnswerTo<'needs'>[] = [
  ...questions.needs.answers.map((need) => [need]),
  'skipped',
];

/** For each need: the questions we ask, the minimum possible, and all there are. */
export const countQuestions = (
  habit: Habit,
  needs: readonly AnswerTo<'needs'>[] = everyNeed,
  programs: readonly Rule[] = rules,
): readonly Questions[] => {
  const replies = new Map(questionIds.map((question) => [question, repliesTo(question, habit)]));
  const to = (question: QuestionId): readonly Reply[] => replies.get(question) ?? [];
  const [own, least] = [questionsInOrder(to, questionIds), fewestQuestions(to)];
  return needs.map((need) => {
    const starts = openings(to, need).map(({ answers, share }) => ({
      share,
      programs: openPrograms(programs, answers),
    }));
    const over = (mean: Mean): number =>
      starts.reduce((sum, start) => sum + start.share * mean(start.programs), opening.length);
    return {
      need: [need].flat().join(),
      ours: over(own),
      fewest: over(least),
      all: allFor(need, programs),
    };
  });
};

/** Every way of answering the questions that open a visit, with its share, 0 to 1. */
const openings = (
  to: (question: QuestionId) => readonly Reply[],
  need: AnswerTo<'needs'>,
): readonly { readonly answers: Answers; readonly share: number }[] =>
  opening
    .filter((question) => question !== 'needs')
    .reduce(
      (starts, question) =>
        starts.flatMap(({ answers, share }) =>
          to(question).map((reply) => ({
            answers: { ...answers, [question]: reply.answer },
            share: share * reply.share,
          })),
        ),
      [{ answers: { needs: need } as Answers, share: 1 }],
    );

const allFor = (need: AnswerTo<'needs'>, programs: readonly Rule[]): number => {
  const wanted = programs.filter(
    (program) =>
      program.urgentWhen !== undefined ||
      typeof need === 'string' ||
      need.includes('everything') ||
      program.needs.some((one) => one === 'everyone' || need.includes(one)),
  );
  const read = wanted.flatMap(({ requires }) => named(requires).flatMap(questionsReadBy));
  return new Set([...opening, ...read]).size;
};

import { type Answer, type AnswerTo, type QuestionId, questionIds } from '../../../src/catalog/questions';
import { choicesOf } from '../../../src/eligibility/answer';
import { sortsOf } from '../../verify/visitors/replies';
import { walk } from '../../verify/visitors/walk';

/** Where some answers to a question can lead: to a question, or to the results. */
export interface Way {
  readonly to: QuestionId | 'results';
  /** Single choices, including `notSure` and `skipped`; all of them if every answer can lead there. */
  readonly answers: readonly string[];
  readonly isAny: boolean;
}

export interface Stop {
  readonly question: QuestionId;
  readonly ways: readonly Way[];
}

/**
 * The questionnaire for somebody with these needs: each question that may be asked, in order, and where its answers
 * can lead. An answer can lead to several questions, depending on earlier answers.
 */
export const pathGraph = (needs: AnswerTo<'needs'>): readonly Stop[] => {
  const ways = new Map<QuestionId, Map<Way['to'], Set<string>>>();
  walk(
    ({ question, answer, next }) => {
      const from = ways.get(question) ?? new Map<Way['to'], Set<string>>();
      const to = from.get(next ?? 'results') ?? new Set<string>();
      for (const choice of singles(question, answer)) to.add(choice);
      ways.set(question, from.set(next ?? 'results', to));
    },
    [needs],
  );
  return questionIds.flatMap((question): readonly Stop[] => {
    const from = ways.get(question);
    if (from === undefined) return [];
    const all = choicesOf(question);
    return [
      {
        question,
        ways: [...from]
          .map(([to, answers]) => ({
            to,
            answers: [...answers],
            isAny: all.every((one) => answers.has(one)),
          }))
          .sort((a, b) => orderOf(a.to) - orderOf(b.to)),
      },
    ];
  });
};

const orderOf = (to: Way['to']): number => (to === 'results' ? questionIds.length : questionIds.indexOf(to));

/** For each answer to a question, those that conditions do not distinguish from it. */
const alikeBy = new Map(
  questionIds.map((question) => [
    question,
    new Map(sortsOf(question).flatMap((sort) => sort.map((one) => [String(one), sort] as const))),
  ]),
);

/** The single choices that conditions do not distinguish from this answer; sets of several are left out. */
const singles = (question: QuestionId, answer: Answer): readonly string[] => {
  const answers: readonly (string | readonly string[])[] = alikeBy.get(question)?.get(String(answer)) ?? [
    answer,
  ];
  return answers.flatMap((one) => (typeof one === 'string' ? [one] : one.length === 1 ? one : []));
};

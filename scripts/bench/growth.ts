import type { Answers } from '../../src/catalog/questions';
import { type Rule, rules } from '../../src/catalog/rules';
import { judge } from '../../src/eligibility/judge';
import { pathAmong } from '../../src/eligibility/path';
import { programsByQuestion } from '../../src/eligibility/questionsOf';
import { rejudgeChanged } from '../../src/eligibility/rejudgeChanged';
import { timeOf } from './clock';
import { jsonLogicEngine } from './engines/jsonLogic';
import { jsonRulesEngine } from './engines/jsonRulesEngine';
import { randomFrom, visitsUnderWay } from './people';

/** Cost of one answer with this number of programs; times in milliseconds. */
export interface Growth {
  readonly programs: number;
  readonly judgeAll: number;
  readonly nextQuestion: number;
  readonly judgeAgain: number;
  /** Mean share of programs, 0 to 1, that read the answered question. */
  readonly touched: number;
  readonly jsonLogic: number;
  /** Null where one judgement would take many seconds. */
  readonly jsonRulesEngine: number | null;
}

/** `count` programs with distinct ids: an evenly spaced sample of the real ones, or copies of all of them. */
export const manyPrograms = (count: number): readonly Rule[] =>
  Array.from({ length: count }, (_, position) => {
    const step = Math.max(1, rules.length / count);
    const real = rules[Math.floor(position * step) % rules.length] as Rule;
    return { ...real, id: `${real.id}-${position}` as Rule['id'] };
  });

export const growth = async (counts: readonly number[]): Promise<readonly Growth[]> => {
  const rows: Growth[] = [];
  for (const count of counts) rows.push(await costOf(count));
  return rows;
};

const costOf = async (count: number): Promise<Growth> => {
  const programs = manyPrograms(count);
  // The same number of judgements per size, so that all engines are equally warm.
  const rounds = Math.max(3, Math.round(2_000 / count));
  const touched = programsByQuestion(programs);
  const random = randomFrom(11);
  const changes = visitsUnderWay(10, 7).map((given) => oneAnswerMore(given, programs, random()));
  const visits = changes.map(({ answers }) => answers);
  const few = visits.slice(0, 2);
  const judgeEach = (answers: Answers) => programs.map((program) => judge(program, answers));
  const prepared = changes.map(({ before, answers, question }) => ({
    before: { answers: before, judgements: judgeEach(before) },
    answers,
    question,
  }));
  const logic = jsonLogicEngine(programs);
  const engine = count <= 1_000 ? jsonRulesEngine(programs) : null;
  return {
    programs: count,
    judgeAll: await timeOf(visits, judgeEach, rounds),
    nextQuestion: await timeOf(visits, (answers) => pathAmong(programs, answers).next, rounds),
    judgeAgain: await timeOf(
      prepared,
      ({ before, answers }) => rejudgeChanged(programs, touched, before, answers),
      rounds,
    ),
    touched:
      prepared.reduce((sum, { question }) => sum + (touched.get(question)?.length ?? 0), 0) /
      prepared.length /
      count,
    jsonLogic: await timeOf(few, (answers) => logic.judge(answers), 1),
    jsonRulesEngine: engine && (await timeOf(few, (answers) => engine.judge(answers), 1)),
  };
};

/** A visit before and after one of its answers, selected by `which` in [0, 1). */
const oneAnswerMore = (given: Answers, programs: readonly Rule[], which: number) => {
  const asked = pathAmong(programs, given).asked;
  const question = asked[Math.floor(which * asked.length)] ?? 'urgent';
  const { [question]: _, ...before } = given;
  return { before, answers: { ...given, [question]: given[question] ?? 'none' } as Answers, question };
};

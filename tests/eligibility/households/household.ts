import { describe, expect, test } from 'vitest';
import { type IncomeStep, incomeRange, incomeSteps } from '../../../src/catalog/money';
import { type ProgramId, programOf } from '../../../src/catalog/programs';
import { type Answers, type NonAnswer, questionIds } from '../../../src/catalog/questions';
import { judge, type Verdict } from '../../../src/eligibility/judge';
import { asOpen } from '../../fixtures/rules';

/** A row of a table: description, answers, expected verdict. */
export type Household = readonly [who: string, answers: Answers, verdict: Verdict];

/** Tests a program's verdicts, as long as it is open, for these rows, and for people who answer nothing. */
export const households = (program: ProgramId, rows: readonly Household[]): void => {
  describe(program, () => {
    test.each([...rows, ...silent])('%s', (_who, answers, verdict) => {
      expect(judge(asOpen(programOf(program)), answers).verdict).toBe(verdict);
    });
  });
};

const toEverything = (answer: NonAnswer): Answers =>
  Object.fromEntries(questionIds.map((question) => [question, answer]));

const silent: readonly Household[] = [
  ['someone of whom we know nothing yet', {}, 'possible'],
  ['someone who says "I don’t know" to everything', toEverything('notSure'), 'possible'],
  ['someone who would rather not say anything', toEverything('skipped'), 'possible'],
];

/** The income answer of a household with this many dollars a year. */
export const aYear = (dollars: number): IncomeStep => {
  const step = incomeSteps.find((each) => dollars <= (incomeRange(each).upTo ?? Number.POSITIVE_INFINITY));
  if (step === undefined) throw new Error(`No step of income holds ${dollars} dollars.`);
  return step;
};

import { type Condition, type ConditionId, condition } from '../../../src/catalog/conditions';
import {
  type Answers,
  type ChoiceOf,
  type QuestionId,
  questionShape,
  questions,
} from '../../../src/catalog/questions';
import { evaluate } from '../../../src/eligibility/evaluate';
import type { Truth } from '../../../src/eligibility/truth';

/** A statement that is true or false, as other engines know it. An empty `all` is true, an empty `any` false. */
export type Statement =
  | { readonly all: readonly Statement[] }
  | { readonly any: readonly Statement[] }
  | { readonly no: Statement }
  /** Whether one of these choices was made. */
  | { readonly question: QuestionId; readonly chose: readonly string[] }
  /** Whether the question was answered at all, be it by "I don't know". */
  | { readonly answered: QuestionId };

export const always: Statement = { all: [] };
export const never: Statement = { any: [] };

/**
 * That a condition is surely met, or surely not: what is unknown is neither. This is how three-valued rules are
 * said to an engine that knows two values.
 */
export const surely = (truth: Exclude<Truth, 'unknown'>, one: Condition): Statement => {
  const other = truth === 'met' ? 'notMet' : 'met';
  if ('not' in one) return surely(other, one.not);
  if ('all' in one) return joined(truth === 'met' ? 'all' : 'any', truth, one.all);
  if ('any' in one) return joined(truth === 'met' ? 'any' : 'all', truth, one.any);
  if ('incomeAtMost' in one) return incomeIs(truth, one);
  const said = { question: one.question, chose: one.is };
  const { saidNoBy, answers, anything } = questionShape(one.question);
  const outcome: Statement =
    truth === 'met'
      ? said
      : {
          all: [
            { question: one.question, chose: answers },
            { no: said },
            ...(anything ? [{ no: { question: one.question, chose: [anything] } }] : []),
          ],
        };
  if (!saidNoBy) return outcome;
  const saidNo: Statement = { question: saidNoBy.question as QuestionId, chose: saidNoBy.is };
  const isNo = (one.is as readonly string[]).includes('no') === (truth === 'met');
  return isNo ? { any: [saidNo, outcome] } : { all: [{ no: saidNo }, outcome] };
};

export const isUnknown = (one: Condition): Statement => ({
  all: [{ no: surely('met', one) }, { no: surely('notMet', one) }],
});

/** That an answer to this question could still decide the condition. */
export const canDecide = (question: QuestionId, one: Condition): Statement => {
  const parts = 'all' in one ? one.all : 'any' in one ? one.any : 'not' in one ? [one.not] : null;
  if (parts) return { all: [isUnknown(one), { any: parts.map((part) => canDecide(question, part)) }] };
  return 'question' in one && one.question === question ? isUnknown(one) : never;
};

/** The conditions of these names. */
export const named = (ids: readonly ConditionId[] = []): readonly Condition[] => ids.map(condition);

const joined = (join: 'all' | 'any', truth: 'met' | 'notMet', parts: readonly Condition[]): Statement => {
  const each = parts.map((part) => surely(truth, part));
  return join === 'all' ? { all: each } : { any: each };
};

/** Written out as a table of home sizes and incomes, since the line of poverty is no business of an engine. */
const incomeIs = (truth: Truth, one: Condition): Statement => {
  const sizes = [undefined, ...questions.householdSize.answers];
  const steps = [undefined, ...questions.income.answers];
  const rows = sizes.flatMap((householdSize) =>
    steps
      .filter((income) => evaluate(one, told(householdSize, income)) === truth)
      .map(
        (income): Statement => ({ all: [tells('householdSize', householdSize), tells('income', income)] }),
      ),
  );
  return { any: rows };
};

const told = (householdSize?: ChoiceOf<'householdSize'>, income?: ChoiceOf<'income'>): Answers => ({
  ...(householdSize && { householdSize }),
  ...(income && { income }),
});

const tells = (question: QuestionId, choice: string | undefined): Statement =>
  choice === undefined
    ? { no: { question, chose: questions[question].answers } }
    : { question, chose: [choice] };

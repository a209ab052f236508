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

/** A two-valued statement, as other engines use. An empty `all` is true, an empty `any` false. */
export type Statement =
  | { readonly all: readonly Statement[] }
  | { readonly any: readonly Statement[] }
  | { readonly no: Statement }
  /** Whether any of these choices was selected. */
  | { readonly question: QuestionId; readonly chose: readonly string[] }
  /** Whether the question was answered, including by "I don't know". */
  | { readonly answered: QuestionId };

export const always: Statement = { all: [] };
export const never: Statement = { any: [] };

/**
 * True if the condition is known to have this truth; false if it has the other or is unknown. Two such statements
 * express a three-valued condition for a two-valued engine.
 */
export const isKnown = (truth: Exclude<Truth, 'unknown'>, one: Condition): Statement => {
  const other = truth === 'met' ? 'notMet' : 'met';
  if ('not' in one) return isKnown(other, one.not);
  if ('all' in one) return joined(truth === 'met' ? 'all' : 'any', truth, one.all);
  if ('any' in one) return joined(truth === 'met' ? 'any' : 'all', truth, one.any);
  if ('incomeAtMost' in one) return incomeIs(truth, one);
  if ('neverAsked' in one) return never;
  const said = { question: one.question, chose: one.is };
  const { impliedNoBy, answers, anything, leavesOpen = {} } = questionShape(one.question);
  const tellNothing = answers.filter(
    (choice) =>
      choice === anything ||
      leavesOpen[choice]?.some((other) => (one.is as readonly string[]).includes(other)),
  );
  const outcome: Statement =
    truth === 'met'
      ? said
      : {
          all: [
            { question: one.question, chose: answers },
            { no: said },
            { no: { question: one.question, chose: tellNothing } },
          ],
        };
  if (!impliedNoBy) return outcome;
  const saidNo: Statement = { question: impliedNoBy.question as QuestionId, chose: impliedNoBy.is };
  const isNo = (one.is as readonly string[]).includes('no') === (truth === 'met');
  return isNo ? { any: [saidNo, outcome] } : { all: [{ no: saidNo }, outcome] };
};

export const isUnknown = (one: Condition): Statement => ({
  all: [{ no: isKnown('met', one) }, { no: isKnown('notMet', one) }],
});

/** Whether unanswered questions could still bring the condition to this truth. */
export const canReach = (wanted: 'met' | 'notMet', one: Condition): Statement =>
  towards(wanted, one, (question) => ({ no: { answered: question } }));

/** The same, counting only an answer to the question `asked`. */
export const canHelpBy = (asked: QuestionId, wanted: 'met' | 'notMet', one: Condition): Statement =>
  towards(wanted, one, (question) => (question === asked ? { no: { answered: question } } : never));

const towards = (
  wanted: 'met' | 'notMet',
  one: Condition,
  by: (question: QuestionId) => Statement,
): Statement => {
  if ('incomeAtMost' in one || 'neverAsked' in one) return never;
  if ('question' in one) return { all: [isUnknown(one), by(one.question)] };
  if ('not' in one) return towards(wanted === 'met' ? 'notMet' : 'met', one.not, by);
  const parts = 'all' in one ? one.all : one.any;
  const helps = { any: parts.map((part) => towards(wanted, part, by)) };
  if ('all' in one !== (wanted === 'met')) return { all: [isUnknown(one), helps] };
  const everyPart = parts.map((part) => ({ any: [{ no: isUnknown(part) }, canReach(wanted, part)] }));
  return { all: [isUnknown(one), helps, ...everyPart] };
};

export const named = (ids: readonly ConditionId[] = []): readonly Condition[] => ids.map(condition);

const joined = (join: 'all' | 'any', truth: 'met' | 'notMet', parts: readonly Condition[]): Statement => {
  const each = parts.map((part) => isKnown(truth, part));
  return join === 'all' ? { all: each } : { any: each };
};

/** A table over household sizes and income steps, because these engines cannot compute the poverty line. */
const incomeIs = (truth: Truth, one: Condition): Statement => {
  const sizes = [undefined, ...questions.householdSize.answers];
  const steps = [undefined, ...questions.income.answers];
  const rows = sizes.flatMap((householdSize) =>
    steps
      .filter((income) => evaluate(one, answersOf(householdSize, income)) === truth)
      .map(
        (income): Statement => ({ all: [tells('householdSize', householdSize), tells('income', income)] }),
      ),
  );
  return { any: rows };
};

const answersOf = (householdSize?: ChoiceOf<'householdSize'>, income?: ChoiceOf<'income'>): Answers => ({
  ...(householdSize && { householdSize }),
  ...(income && { income }),
});

const tells = (question: QuestionId, choice: string | undefined): Statement =>
  choice === undefined
    ? { no: { question, chose: questions[question].answers } }
    : { question, chose: [choice] };

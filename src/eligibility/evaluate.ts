import type { Condition } from '../catalog/conditions';
import { incomeRange, incomeSteps, povertyLine } from '../catalog/money';
import {
  type Answers,
  isUnknowing,
  type QuestionId,
  questionIds,
  questionShape,
  questions,
} from '../catalog/questions';
import { allOf, anyOf, opposite, type Truth } from './truth';

/**
 * Whether a condition holds for these answers. A question that was skipped, not understood or not asked yet
 * leaves its part unknown, and is never read as "no".
 */
export const evaluate = (condition: Condition, answers: Answers): Truth => {
  if ('all' in condition) return allOf(condition.all.map((part) => evaluate(part, answers)));
  if ('any' in condition) return anyOf(condition.any.map((part) => evaluate(part, answers)));
  if ('not' in condition) return opposite(evaluate(condition.not, answers));
  if ('incomeAtMost' in condition) return incomeWithin(condition.incomeAtMost.percentOfPoverty, answers);
  return chosen(condition.question, condition.is, answers);
};

/**
 * The questions whose answers could still decide this condition, in no particular order. A part that is
 * decided, or that lies in a whole that is decided, names none.
 */
export const openQuestions = (condition: Condition, answers: Answers): readonly QuestionId[] => {
  if (evaluate(condition, answers) !== 'unknown') return [];
  if ('all' in condition) return condition.all.flatMap((part) => openQuestions(part, answers));
  if ('any' in condition) return condition.any.flatMap((part) => openQuestions(part, answers));
  if ('not' in condition) return openQuestions(condition.not, answers);
  if ('incomeAtMost' in condition) return incomeQuestions.filter((question) => !tells(question, answers));
  return [condition.question];
};

/** Every question a condition reads. */
export const questionsIn = (condition: Condition): readonly QuestionId[] => {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return 'incomeAtMost' in condition ? incomeQuestions : [condition.question];
};

const incomeQuestions: readonly QuestionId[] = ['householdSize', 'income'];

const tells = (question: QuestionId, answers: Answers): boolean =>
  answers[question] !== undefined && !isUnknowing(answers[question]);

const chosen = (question: QuestionId, wanted: readonly string[], answers: Answers): Truth => {
  if (saidNo(question, answers)) return wanted.includes('no') ? 'met' : 'notMet';
  const answer = answers[question];
  if (answer === undefined || isUnknowing(answer)) return 'unknown';
  const given: readonly string[] = typeof answer === 'string' ? [answer] : answer;
  if (given.some((choice) => wanted.includes(choice))) return 'met';
  const { anything } = questionShape(question);
  return anything !== undefined && given.includes(anything) ? 'unknown' : 'notMet';
};

/** Whether an answer to another question already says "no" to this one, whatever was answered here. */
const saidNo = (question: QuestionId, answers: Answers): boolean => {
  const { saidNoBy } = questionShape(question);
  if (!saidNoBy) return false;
  const other = questionIds.find((id) => id === saidNoBy.question);
  return other !== undefined && chosen(other, saidNoBy.is, answers) === 'met';
};

const largestHome = Number(questions.householdSize.answers.at(-1));

/** Met, or not met, only if so for every home size and income that the answers leave open. */
const incomeWithin = (percent: number, answers: Answers): Truth => {
  const { householdSize, income } = answers;
  if (!incomeQuestions.some((question) => tells(question, answers))) return 'unknown';
  const sizes = questions.householdSize.answers
    .filter((size) => householdSize === undefined || isUnknowing(householdSize) || size === householdSize)
    .map(Number);
  const steps = incomeSteps.filter((step) => income === undefined || isUnknowing(income) || step === income);
  const outcomes = sizes.flatMap((size) =>
    steps.map((step): Truth => {
      const line = (povertyLine(size) * percent) / 100;
      const { over, upTo } = incomeRange(step);
      if (upTo !== null && upTo <= line) return 'met';
      // The largest size means "or more", so its line is only the lowest that it could be.
      return over >= line && size < largestHome ? 'notMet' : 'unknown';
    }),
  );
  const [first, ...rest] = outcomes;
  return first !== undefined && rest.every((outcome) => outcome === first) ? first : 'unknown';
};

import type { Condition } from '../catalog/conditions';
import { type IncomeStep, incomeRange, povertyLine } from '../catalog/money';
import {
  type Answers,
  isNonAnswer,
  type QuestionId,
  questionIds,
  questionShape,
  questions,
} from '../catalog/questions';
import { marksOf } from './answer';
import { allOf, anyOf, opposite, type Truth } from './truth';

/**
 * Evaluates a condition in three-valued logic. A question that is skipped, answered "I don't know" or not asked yet
 * is unknown, never "no".
 */
export const evaluate = (condition: Condition, answers: Answers): Truth => {
  if ('all' in condition) return allOf(condition.all.map((part) => evaluate(part, answers)));
  if ('any' in condition) return anyOf(condition.any.map((part) => evaluate(part, answers)));
  if ('not' in condition) return opposite(evaluate(condition.not, answers));
  if ('incomeAtMost' in condition) return incomeWithin(condition.incomeAtMost, answers);
  if ('neverAsked' in condition) return 'unknown';
  return chosen(condition.question, condition.is, answers);
};

/** Whether a question can still be answered, or answered better. */
export type IsOpen = (question: QuestionId, answers: Answers) => boolean;

/** Not asked, skipped or "I don't know". Any other answer is final, even if it leaves a condition unknown. */
export const isUnanswered: IsOpen = (question, answers) =>
  answers[question] === undefined || isNonAnswer(answers[question]);

/**
 * The questions whose answers could help to bring an unknown condition to `wanted`, unordered and possibly repeated.
 * Empty if the condition is decided, or if no answers to the questions that `mayTell` accepts can lead there.
 */
export const questionsTowards = (
  wanted: 'met' | 'notMet',
  condition: Condition,
  answers: Answers,
  mayTell: IsOpen = isUnanswered,
): readonly QuestionId[] => {
  if (evaluate(condition, answers) !== 'unknown') return [];
  if ('neverAsked' in condition) return [];
  if ('question' in condition) return [condition.question].filter((question) => mayTell(question, answers));
  if ('incomeAtMost' in condition) return incomeQuestions.filter((question) => mayTell(question, answers));
  if ('not' in condition)
    return questionsTowards(wanted === 'met' ? 'notMet' : 'met', condition.not, answers, mayTell);
  const parts = ('all' in condition ? condition.all : condition.any)
    .filter((part) => evaluate(part, answers) === 'unknown')
    .map((part) => questionsTowards(wanted, part, answers, mayTell));
  const needsEveryPart = 'all' in condition === (wanted === 'met');
  return needsEveryPart && parts.some((questions) => questions.length === 0) ? [] : parts.flat();
};

/** The questions whose answers could still decide a condition, each once. */
export const openQuestions = (
  condition: Condition,
  answers: Answers,
  mayTell: IsOpen = isUnanswered,
): readonly QuestionId[] => [
  ...new Set([
    ...questionsTowards('met', condition, answers, mayTell),
    ...questionsTowards('notMet', condition, answers, mayTell),
  ]),
];

/** The questions that an `incomeAtMost` condition reads. */
export const incomeQuestions: readonly QuestionId[] = ['householdSize', 'income'];

const chosen = (question: QuestionId, wanted: readonly string[], answers: Answers): Truth => {
  if (saidNo(question, answers)) return wanted.includes('no') ? 'met' : 'notMet';
  if (isUnanswered(question, answers)) return 'unknown';
  const given = marksOf(answers[question]);
  if (given.some((choice) => wanted.includes(choice))) return 'met';
  const { anything, leavesOpen = {} } = questionShape(question);
  const tellsNothing = given.some(
    (choice) => choice === anything || leavesOpen[choice]?.some((other) => wanted.includes(other)),
  );
  return tellsNothing ? 'unknown' : 'notMet';
};

/** Whether `impliedNoBy` implies "no", whatever was answered to the question itself. */
const saidNo = (question: QuestionId, answers: Answers): boolean => {
  const { impliedNoBy } = questionShape(question);
  if (impliedNoBy === undefined) return false;
  const other = questionIds.find((id) => id === impliedNoBy.question);
  return other !== undefined && chosen(other, impliedNoBy.is, answers) === 'met';
};

const sizes = questions.householdSize.answers.map(Number);
const [smallestHome, largestHome] = [Math.min(...sizes), Math.max(...sizes)];

/** Household size assumed for the largest answer, which means "or more". */
const maxPeople = 12;

/** Decided only if the least and the most that the answers leave open, of people and of income, lead to the same. */
const incomeWithin = (
  { percentOfPoverty, countsExpectedChild }: { percentOfPoverty: number; countsExpectedChild?: true },
  answers: Answers,
): Truth => {
  const [knowsSize, knowsIncome] = incomeQuestions.map((question) => !isUnanswered(question, answers));
  if (!knowsSize && !knowsIncome) return 'unknown';
  const lineFor = (people: number) =>
    (povertyLine(people + (countsExpectedChild ? 1 : 0)) * percentOfPoverty) / 100;
  const fewest = knowsSize ? Number(answers.householdSize) : smallestHome;
  const most = knowsSize && fewest < largestHome ? fewest : maxPeople;
  const { over, upTo } = knowsIncome ? incomeRange(answers.income as IncomeStep) : { over: 0, upTo: null };
  if (upTo !== null && upTo <= lineFor(fewest)) return 'met';
  return over >= lineFor(most) ? 'notMet' : 'unknown';
};

import { condition } from '../catalog/conditions';
import { programs } from '../catalog/programs';
import { type Answer, type Answers, type QuestionId, questionIds, questions } from '../catalog/questions';
import type { Program } from '../catalog/shape';
import { evaluate, openQuestions, questionsIn } from './evaluate';
import { isInScope } from './judge';

/** Where a conversation stands. Everything here follows from the answers alone. */
export interface Path {
  /** The questions asked so far, in order: every answer that counts. */
  asked: readonly QuestionId[];
  /** The questions that may still be asked, in order. Each further answer can only shorten this list. */
  pending: readonly QuestionId[];
  /** The question to ask now; null when nothing more can change a verdict. */
  next: QuestionId | null;
  /** The answers that count: the given ones less those that no program in scope reads any more. */
  counted: Answers;
}

/**
 * The path that these answers lead along. A question is asked only while its answer can still decide a
 * requirement of some program in scope; the order in which answers were given makes no difference.
 */
export const pathOf = (answers: Answers): Path => {
  let counted: Answers = {};
  for (const question of questionIds) {
    const answer = answers[question];
    if (answer !== undefined && counts(question, counted)) counted = { ...counted, [question]: answer };
  }
  const open = openToAll(counted);
  const pending = questionIds.filter(
    (question) => counted[question] === undefined && (isOpening(question) || open.has(question)),
  );
  const asked = questionIds.filter((question) => counted[question] !== undefined);
  return { asked, pending, next: pending[0] ?? null, counted };
};

/** The answers after one more, and the questions whose answers no longer count and were let go. */
export const withAnswer = (
  answers: Answers,
  question: QuestionId,
  answer: Answer,
): { answers: Answers; dropped: readonly QuestionId[] } => {
  const given: Answers = { ...answers, [question]: answer };
  const { counted } = pathOf(given);
  const dropped = questionIds.filter((id) => given[id] !== undefined && counted[id] === undefined);
  return { answers: counted, dropped };
};

/** The question before this one on the way that was taken; null at the first. */
export const questionBefore = (question: QuestionId | null, answers: Answers): QuestionId | null => {
  const { asked } = pathOf(answers);
  const before =
    question === null
      ? asked
      : asked.filter((other) => questionIds.indexOf(other) < questionIds.indexOf(question));
  return before.at(-1) ?? null;
};

const isOpening = (question: QuestionId): boolean => questions[question].asked === 'always';

/** Questions that can still decide a requirement of some program in scope. */
const openToAll = (answers: Answers): ReadonlySet<QuestionId> =>
  new Set(programs.filter((program) => isInScope(program, answers)).flatMap((p) => openIn(p, answers)));

const openIn = (program: Program, answers: Answers): readonly QuestionId[] => {
  const required = (program.requires ?? []).map(condition);
  if (required.some((one) => evaluate(one, answers) === 'notMet')) return [];
  return required.flatMap((one) => openQuestions(one, answers));
};

/** Whether an answer is worth keeping: it can move a verdict, or change what a program in scope has to say. */
const counts = (question: QuestionId, before: Answers): boolean =>
  isOpening(question) ||
  programs.some((program) => isInScope(program, before) && reads(program, question, before));

const reads = (program: Program, question: QuestionId, answers: Answers): boolean => {
  if (openIn(program, answers).includes(question)) return true;
  const required = (program.requires ?? []).map(condition);
  if (required.some((one) => evaluate(one, answers) === 'notMet')) return false;
  return (program.prefers ?? []).some((id) => questionsIn(condition(id)).includes(question));
};

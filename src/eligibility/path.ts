import { condition } from '../catalog/conditions';
import { type Answer, type Answers, type QuestionId, questionIds, questions } from '../catalog/questions';
import { type Rule, rules } from '../catalog/rules';
import { evaluate, type IsOpen, openQuestions, questionsTowards } from './evaluate';
import { memoizeByAnswers } from './memoizeByAnswers';
import { readersOf } from './reads';
import { conditionsHeld, isRuledOut, reasonsOf } from './reasons';
import { isInScope } from './scope';

/** The state of the questionnaire, derived from the answers alone. */
export interface Path {
  /** The questions with an answer that counts, in the catalog's order. */
  asked: readonly QuestionId[];
  /** The questions that may still be asked, in the catalog's order. Each further answer can only shorten this list. */
  pending: readonly QuestionId[];
  /** The question to ask now; null when no requirement is open. */
  next: QuestionId | null;
  /** The given answers without those that no program in scope reads any more. */
  counted: Answers;
}

/**
 * The path for these answers. A question is asked only while its answer can still decide a requirement of a program in
 * scope. Independent of the order in which the answers were given.
 */
export const pathOf = memoizeByAnswers((answers) => pathAmong(rules, answers));

/** `pathOf` for programs other than the catalog's; not memoized. */
export const pathAmong = (programs: readonly Rule[], answers: Answers): Path => {
  const inScope = programs.filter((program) => isInScope(program, answers));
  let counted: Answers = {};
  for (const question of questionIds) {
    const answer = answers[question];
    if (answer === undefined) continue;
    const counts = isOpening(question) || inScope.some((program) => reads(program, question, counted));
    if (counts) counted = { ...counted, [question]: answer };
  }
  const unanswered = questionIds.filter((question) => counted[question] === undefined);
  const decisive = new Set(inScope.flatMap((program) => openIn(program, counted)));
  const open = unanswered.filter((question) => isOpening(question) || decisive.has(question));
  const mayOpen = withUrgentOnes(programs, new Set(open), counted);
  return {
    asked: questionIds.filter((question) => counted[question] !== undefined),
    pending: unanswered.filter((question) => mayOpen.has(question)),
    next: open[0] ?? null,
    counted,
  };
};

/** Adds an answer; `dropped` are the questions whose answers no longer count and are removed. */
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

/** The asked question before this one, or the last asked one for null; null at the first. */
export const questionBefore = (question: QuestionId | null, answers: Answers): QuestionId | null => {
  const { asked } = pathOf(answers);
  const before =
    question === null
      ? asked
      : asked.filter((other) => questionIds.indexOf(other) < questionIds.indexOf(question));
  return before[before.length - 1] ?? null;
};

const isOpening = (question: QuestionId): boolean => questions[question].asked === 'always';

/** The questions not asked yet that can still decide a requirement of the program. */
const openIn = (program: Rule, answers: Answers): readonly QuestionId[] =>
  (program.requires ?? []).some((id) => evaluate(condition(id), answers) === 'unknown')
    ? reasonsOf(program, answers, isUnasked)
        .filter(({ role }) => role === 'requires')
        .flatMap(({ settledBy }) => settledBy)
    : [];

const isUnasked: IsOpen = (question, answers) => answers[question] === undefined;

/** Adds the open questions of programs that answers to the given questions could make urgent, transitively. */
const withUrgentOnes = (
  programs: readonly Rule[],
  open: ReadonlySet<QuestionId>,
  answers: Answers,
): ReadonlySet<QuestionId> => {
  const isOpen: IsOpen = (question) => open.has(question);
  const mayBecomeUrgent = programs.filter(
    ({ urgentWhen }) =>
      urgentWhen && questionsTowards('met', condition(urgentWhen), answers, isOpen).length > 0,
  );
  const all = new Set([...open, ...mayBecomeUrgent.flatMap((program) => openIn(program, answers))]);
  return all.size === open.size ? all : withUrgentOnes(programs, all, answers);
};

/** Whether an answer to this question can still decide a condition of a program that is not ruled out. */
const reads = (program: Rule, question: QuestionId, answers: Answers): boolean => {
  const readers = readersOf(program, question);
  return (
    readers.length > 0 &&
    !isRuledOut(program, conditionsHeld(program, answers)) &&
    readers.some((id) => openQuestions(condition(id), answers).includes(question))
  );
};

import { condition } from '../catalog/conditions';
import { type Answer, type Answers, type QuestionId, questionIds, questions } from '../catalog/questions';
import { type Rule, rules } from '../catalog/rules';
import { evaluate, type IsOpen, openQuestions, questionsTowards } from './evaluate';
import { memoizeByAnswers } from './memoizeByAnswers';
import { readersOf } from './reads';
import { isRuledOut, reasonsOf } from './reasons';
import { isInScope } from './scope';

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
 * The path that these answers lead along. A question is asked only while its answer can still move the
 * verdict of some program in scope by a requirement; the order in which answers were given makes no difference.
 */
export const pathOf = memoizeByAnswers((answers) => pathAmong(rules, answers));

/** The same among other programs than those of the catalog. */
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
  return before[before.length - 1] ?? null;
};

const isOpening = (question: QuestionId): boolean => questions[question].asked === 'always';

/** The questions, not asked yet, that can still move this program's verdict by a requirement. */
const openIn = (program: Rule, answers: Answers): readonly QuestionId[] =>
  (program.requires ?? []).some((id) => evaluate(condition(id), answers) === 'unknown')
    ? reasonsOf(program, answers, isUnasked)
        .filter(({ role }) => role === 'requires')
        .flatMap(({ settledBy }) => settledBy)
    : [];

const isUnasked: IsOpen = (question, answers) => answers[question] === undefined;

/** These questions, and those of every program that answers to these alone would make urgent. */
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

/** Whether an answer to this question can decide one of the program's conditions, for its verdict or its reasons. */
const reads = (program: Rule, question: QuestionId, answers: Answers): boolean => {
  const readers = readersOf(program, question);
  return (
    readers.length > 0 &&
    !isRuledOut(program, answers) &&
    readers.some((id) => openQuestions(condition(id), answers).includes(question))
  );
};

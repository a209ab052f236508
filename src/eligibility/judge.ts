import { type ConditionId, condition } from '../catalog/conditions';
import type { ProgramId } from '../catalog/programs';
import { type Answers, isUnknowing, type QuestionId, questionIds, questions } from '../catalog/questions';
import { type Rule, rules } from '../catalog/rules';
import type { Advice, Program } from '../catalog/shape';
import { evaluate, openQuestions } from './evaluate';
import { onceFor } from './once';
import type { Truth } from './truth';

export type Verdict = 'likely' | 'possible' | 'unlikely' | 'information';

/** Why a verdict is what it is: one condition held against the answers. */
export interface Reason {
  condition: ConditionId;
  role: 'requires' | 'prefers';
  truth: Truth;
  /** Questions whose answer would settle this one. */
  settledBy: readonly QuestionId[];
}

export interface Judgement {
  program: ProgramId;
  verdict: Verdict;
  urgent: boolean;
  /** Whether the person came for this kind of help, or is in a danger that it answers. */
  inScope: boolean;
  reasons: readonly Reason[];
}

/** The judgement of every program, in the catalog's order. */
export const judgeAll = onceFor((answers): readonly Judgement[] =>
  rules.map((program) => judge(program, answers)),
);

/**
 * One program held against the answers. `likely`: every requirement is met and no preference failed.
 * `possible`: no requirement failed, but one is unknown, a preference failed, or we could not confirm that
 * the program is open. `unlikely`: a requirement failed, and its reason says which.
 */
export const judge = (program: Rule, answers: Answers): Judgement => {
  const reasons = [
    ...(program.requires ?? []).map((id) => reasonFor(id, 'requires', answers)),
    ...(program.prefers ?? []).map((id) => reasonFor(id, 'prefers', answers)),
  ];
  const verdict = program.kind === 'information' ? 'information' : verdictOf(program, reasons);
  const urgent = verdict !== 'unlikely' && isUrgent(program, answers);
  return { program: program.id, verdict, urgent, inScope: isInScope(program, answers), reasons };
};

/** Whether somebody with these answers came for what this program offers. Unknown needs open every door. */
export const isInScope = (program: Pick<Rule, 'needs' | 'urgentWhen'>, answers: Answers): boolean => {
  const { needs } = answers;
  if (needs === undefined || isUnknowing(needs) || needs.includes('everything')) return true;
  if (program.needs.some((need) => need === 'everyone' || needs.includes(need))) return true;
  return isUrgent(program, answers);
};

/** Whether these answers tell of the danger that this program is there for. */
export const isUrgent = (program: Pick<Rule, 'urgentWhen'>, answers: Answers): boolean =>
  holds(program.urgentWhen, answers);

/** The advice that these answers call for. */
export const adviceFor = (program: Program, answers: Answers): readonly Advice[] =>
  (program.advice ?? []).filter(({ when }) => when === undefined || holds(when, answers));

/**
 * The questions, in their order, whose answers could still move this verdict. None for a program that the
 * person did not come for: the path would not keep such an answer.
 */
export const settledBy = ({ verdict, inScope, reasons }: Judgement): readonly QuestionId[] => {
  if (!inScope || verdict === 'unlikely' || verdict === 'information') return [];
  const open = new Set(reasons.flatMap((reason) => reason.settledBy));
  return questionIds.filter((question) => open.has(question));
};

const holds = (id: ConditionId | undefined, answers: Answers): boolean =>
  id !== undefined && evaluate(condition(id), answers) === 'met';

const reasonFor = (id: ConditionId, role: Reason['role'], answers: Answers): Reason => ({
  condition: id,
  role,
  truth: evaluate(condition(id), answers),
  settledBy: openQuestions(condition(id), answers).filter((question) => canBeSaidBetter(question, answers)),
});

/** "Show me everything" leaves the need open for good: asking again would not help. */
const canBeSaidBetter = (question: QuestionId, answers: Answers): boolean =>
  questions[question].asked === 'whenItMatters' ||
  answers[question] === undefined ||
  isUnknowing(answers[question]);

const verdictOf = (program: Rule, reasons: readonly Reason[]): Verdict => {
  const failed = (role: Reason['role']) =>
    reasons.some((reason) => reason.role === role && reason.truth === 'notMet');
  if (failed('requires')) return 'unlikely';
  const unknown = reasons.some((reason) => reason.role === 'requires' && reason.truth === 'unknown');
  return unknown || failed('prefers') || program.status.state === 'unconfirmed' ? 'possible' : 'likely';
};

import type { ProgramId } from '../catalog/programs';
import { type Answers, type QuestionId, questionIds } from '../catalog/questions';
import { type Rule, rules } from '../catalog/rules';
import type { Advice, Program } from '../catalog/shape';
import { memoizeByAnswers } from './memoizeByAnswers';
import { isCappedAtPossible, isRuledOut, type Reason, reasonsOf } from './reasons';
import { isConditionMet, isInScope, isUrgent } from './scope';

export type Verdict = 'likely' | 'possible' | 'unlikely' | 'information';

export interface Judgement {
  program: ProgramId;
  verdict: Verdict;
  urgent: boolean;
  /** Whether the person asked for this kind of help, or `urgentWhen` is met. */
  inScope: boolean;
  reasons: readonly Reason[];
}

/** Judges every program, in the catalog's order. */
export const judgeAll = memoizeByAnswers((answers): readonly Judgement[] =>
  rules.map((program) => judge(program, answers)),
);

/**
 * Judges one program. `unlikely`: a requirement failed or the program has ended. `likely`: every requirement is met, no
 * preference failed and the program is open. `possible`: anything else.
 */
export const judge = (program: Rule, answers: Answers): Judgement => {
  const reasons = reasonsOf(program, answers);
  const verdict = program.kind === 'information' ? 'information' : verdictOf(program, reasons);
  const urgent = verdict !== 'unlikely' && isUrgent(program, answers);
  return { program: program.id, verdict, urgent, inScope: isInScope(program, answers), reasons };
};

/** The advice whose condition is met by the answers, or that has none. */
export const adviceFor = (program: Program, answers: Answers): readonly Advice[] =>
  (program.advice ?? []).filter(({ when }) => when === undefined || isConditionMet(when, answers));

/**
 * The questions, in the catalog's order, whose answers could still change the verdict. Empty for a program out of
 * scope, because the path would discard the answers.
 */
export const settledBy = ({ inScope, reasons }: Judgement): readonly QuestionId[] => {
  if (!inScope) return [];
  const open = new Set(reasons.flatMap((reason) => reason.settledBy));
  return questionIds.filter((question) => open.has(question));
};

const verdictOf = (program: Rule, reasons: readonly Reason[]): Verdict => {
  if (isRuledOut(program, reasons)) return 'unlikely';
  const unknown = reasons.some(({ role, truth }) => role === 'requires' && truth === 'unknown');
  return unknown || isCappedAtPossible(program, reasons) ? 'possible' : 'likely';
};

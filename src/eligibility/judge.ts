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
  /** Whether the person came for this kind of help, or is in a danger that it answers. */
  inScope: boolean;
  reasons: readonly Reason[];
}

/** The judgement of every program, in the catalog's order. */
export const judgeAll = memoizeByAnswers((answers): readonly Judgement[] =>
  rules.map((program) => judge(program, answers)),
);

/**
 * One program held against the answers. `likely`: every requirement is met, no preference failed, and the program
 * is known to be open. `possible`: no requirement failed, and yet not likely. `unlikely`: a requirement failed, and
 * its reason says which; or the program has ended.
 */
export const judge = (program: Rule, answers: Answers): Judgement => {
  const reasons = reasonsOf(program, answers);
  const verdict = program.kind === 'information' ? 'information' : verdictOf(program, reasons, answers);
  const urgent = verdict !== 'unlikely' && isUrgent(program, answers);
  return { program: program.id, verdict, urgent, inScope: isInScope(program, answers), reasons };
};

/** The advice that these answers call for. */
export const adviceFor = (program: Program, answers: Answers): readonly Advice[] =>
  (program.advice ?? []).filter(({ when }) => when === undefined || isConditionMet(when, answers));

/**
 * The questions, in their order, whose answers could still move this verdict. None for a program that the
 * person did not come for: the path would not keep such an answer.
 */
export const settledBy = ({ inScope, reasons }: Judgement): readonly QuestionId[] => {
  if (!inScope) return [];
  const open = new Set(reasons.flatMap((reason) => reason.settledBy));
  return questionIds.filter((question) => open.has(question));
};

const verdictOf = (program: Rule, reasons: readonly Reason[], answers: Answers): Verdict => {
  if (isRuledOut(program, answers)) return 'unlikely';
  const unknown = reasons.some(({ role, truth }) => role === 'requires' && truth === 'unknown');
  return unknown || isCappedAtPossible(program, reasons) ? 'possible' : 'likely';
};

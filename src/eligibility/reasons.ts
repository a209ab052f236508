import { type ConditionId, condition } from '../catalog/conditions';
import type { Answers, QuestionId } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { evaluate, type IsOpen, isUnanswered, questionsTowards } from './evaluate';
import type { Truth } from './truth';

/** Why a verdict is what it is: one condition held against the answers. */
export interface Reason {
  condition: ConditionId;
  role: 'requires' | 'prefers';
  truth: Truth;
  /** Questions whose answers could still move the verdict by way of this condition. */
  settledBy: readonly QuestionId[];
}

/**
 * Every condition of a program held against the answers, in its order. A question settles a reason only while an
 * answer to it can move the verdict: towards a "no" that makes it unlikely, or, while `likely` is still in reach,
 * towards or away from that.
 */
export const reasonsOf = (
  program: Rule,
  answers: Answers,
  mayTell: IsOpen = isUnanswered,
): readonly Reason[] => {
  const held = [
    ...(program.requires ?? []).map((id) => hold(id, 'requires', answers)),
    ...(program.prefers ?? []).map((id) => hold(id, 'prefers', answers)),
  ];
  if (isRuledOut(program, answers)) return held;
  const towards = (wanted: 'met' | 'notMet', reason: Reason) =>
    questionsTowards(wanted, condition(reason.condition), answers, mayTell);
  const canBeLikely =
    !isCappedAtPossible(program, held) &&
    held.every(
      (reason) => reason.role === 'prefers' || reason.truth === 'met' || towards('met', reason).length > 0,
    );
  return held.map((reason) => {
    if (reason.truth !== 'unknown' || (reason.role === 'prefers' && !canBeLikely)) return reason;
    const away = towards('notMet', reason);
    const there = reason.role === 'requires' && canBeLikely ? towards('met', reason) : [];
    return { ...reason, settledBy: [...new Set([...there, ...away])] };
  });
};

/** Whether a requirement failed, or the program has ended: nothing more can change that. */
export const isRuledOut = ({ requires = [], status }: Rule, answers: Answers): boolean =>
  status.state === 'ended' || requires.some((id) => evaluate(condition(id), answers) === 'notMet');

/** Whether something keeps the program from being likely, however its requirements turn out. */
export const isCappedAtPossible = ({ status }: Rule, reasons: readonly Reason[]): boolean =>
  status.state !== 'open' || reasons.some(({ role, truth }) => role === 'prefers' && truth === 'notMet');

const hold = (id: ConditionId, role: Reason['role'], answers: Answers): Reason => ({
  condition: id,
  role,
  truth: evaluate(condition(id), answers),
  settledBy: [],
});

import { type ConditionId, condition } from '../catalog/conditions';
import type { Answers, QuestionId } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { evaluate, type IsOpen, isUnanswered, questionsTowards } from './evaluate';
import type { Truth } from './truth';

/** One condition of a program, evaluated for the answers. */
export interface Reason {
  condition: ConditionId;
  role: 'requires' | 'prefers';
  truth: Truth;
  /** Questions whose answers could still change the verdict through this condition. */
  settledBy: readonly QuestionId[];
}

/**
 * Evaluates every condition of a program, requirements first. `settledBy` has only questions whose answers can change
 * the verdict: to `unlikely` by a failed requirement, or to or from `likely` while that is still reachable.
 */
export const reasonsOf = (
  program: Rule,
  answers: Answers,
  mayTell: IsOpen = isUnanswered,
): readonly Reason[] => {
  const held = conditionsHeld(program, answers);
  if (isRuledOut(program, held)) return held;
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

/** Every condition of a program, requirements first, without the questions that could settle it. */
export const conditionsHeld = (
  { requires = [], prefers = [] }: Rule,
  answers: Answers,
): readonly Reason[] => [
  ...requires.map((id) => hold(id, 'requires', answers)),
  ...prefers.map((id) => hold(id, 'prefers', answers)),
];

/** Whether a requirement failed or the program has ended. */
export const isRuledOut = ({ status }: Rule, reasons: readonly Reason[]): boolean =>
  status.state === 'ended' || reasons.some(({ role, truth }) => role === 'requires' && truth === 'notMet');

/** Whether the verdict cannot be `likely`, whatever the requirements: not open, or a preference failed. */
export const isCappedAtPossible = ({ status }: Rule, reasons: readonly Reason[]): boolean =>
  status.state !== 'open' || reasons.some(({ role, truth }) => role === 'prefers' && truth === 'notMet');

const hold = (id: ConditionId, role: Reason['role'], answers: Answers): Reason => ({
  condition: id,
  role,
  truth: evaluate(condition(id), answers),
  settledBy: [],
});

import { type ConditionId, condition } from '../catalog/conditions';
import { type Answers, isNonAnswer } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { evaluate } from './evaluate';

/** Whether the program matches the person's needs or is urgent. With unknown needs every program is in scope. */
export const isInScope = (program: Pick<Rule, 'needs' | 'urgentWhen'>, answers: Answers): boolean => {
  const { needs } = answers;
  if (needs === undefined || isNonAnswer(needs) || needs.includes('everything')) return true;
  if (program.needs.some((need) => need === 'everyone' || needs.includes(need))) return true;
  return isUrgent(program, answers);
};

export const isUrgent = (program: Pick<Rule, 'urgentWhen'>, answers: Answers): boolean =>
  isConditionMet(program.urgentWhen, answers);

/** Whether the condition is met; false without a condition and when unknown. */
export const isConditionMet = (id: ConditionId | undefined, answers: Answers): boolean =>
  id !== undefined && evaluate(condition(id), answers) === 'met';

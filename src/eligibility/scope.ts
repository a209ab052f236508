import { type ConditionId, condition } from '../catalog/conditions';
import { type Answers, isUnknowing } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { evaluate } from './evaluate';

/** Whether somebody with these answers came for what this program offers. Unknown needs open every door. */
export const isInScope = (program: Pick<Rule, 'needs' | 'urgentWhen'>, answers: Answers): boolean => {
  const { needs } = answers;
  if (needs === undefined || isUnknowing(needs) || needs.includes('everything')) return true;
  if (program.needs.some((need) => need === 'everyone' || needs.includes(need))) return true;
  return isUrgent(program, answers);
};

/** Whether these answers tell of the danger that this program is there for. */
export const isUrgent = (program: Pick<Rule, 'urgentWhen'>, answers: Answers): boolean =>
  isConditionMet(program.urgentWhen, answers);

/** Whether the answers meet this condition; where none is named they do not. */
export const isConditionMet = (id: ConditionId | undefined, answers: Answers): boolean =>
  id !== undefined && evaluate(condition(id), answers) === 'met';

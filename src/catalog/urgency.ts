import type { ConditionId } from './conditions';
import type { Need } from './needs';

/**
 * Which need comes first at the results, that which can least wait before the rest. A step counts while its condition, if
 * any, is met. What is `urgent` by its answers stands before all of these.
 */
export const urgencySteps: readonly { anyOf: readonly Need[]; when?: ConditionId }[] = [
  { anyOf: ['harm'] },
  { anyOf: ['lawyer', 'childAlone'], when: 'hasCourtCase' },
  { anyOf: ['shelter', 'rent', 'food'] },
  { anyOf: ['doctor', 'children'] },
  { anyOf: ['work'] },
  { anyOf: ['lawyer', 'childAlone', 'citizenship', 'rights', 'idCard'] },
  { anyOf: ['learn'] },
];

import type { ConditionId } from './conditions';
import type { Need } from './needs';

/**
 * Which need comes first at the results, that which can least wait before the rest. A step counts while its condition, if
 * any, is met. What is `urgent` by its answers stands before all of these.
 */
export const urgencySteps: readonly { needs: readonly Need[]; when?: ConditionId }[] = [
  { needs: ['harm'] },
  { needs: ['lawyer', 'childAlone'], when: 'hasCourtCase' },
  { needs: ['shelter', 'rent', 'food'] },
  { needs: ['doctor', 'children'] },
  { needs: ['work'] },
  { needs: ['lawyer', 'childAlone', 'citizenship', 'rights', 'idCard'] },
  { needs: ['learn'] },
];

import { cautions } from '../cautions';
import { program } from '../shape';

export const medicaid65 = program({
  id: 'medicaid-65',
  officialName: 'Medicaid at 65 and over',
  kind: 'judged',
  needs: ['doctor'],
  requires: ['atLeast65', 'livesInState'],
  prefers: ['uninsured', 'incomeTo138'],
  confirms: ['incomeAndSavings'],
  advice: [
    { words: 'navigatorsHelp' },
    { words: 'rulesMoving' },
    { words: 'dataWorry' },
    { words: 'askPublicCharge' },
    cautions.publicCharge,
  ],
  cost: 'askCost',
  papers: 'noMatter',
  bring: ['identityProof', 'addressProof', 'incomeProof'],
  contacts: ['medicaid-helpline', 'ny-state-of-health', 'health-advocates'],
  places: [],
  instead: ['nyc-care', 'immigrant-health'],
  law: ['New York Social Services Law (Medicaid)'],
  sources: ['healthAccess', 'waypoint', 'hhsPoverty2026', 'medicaidData'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});

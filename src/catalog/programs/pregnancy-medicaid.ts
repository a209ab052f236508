import { cautions } from '../cautions';
import { program } from '../shape';

export const pregnancyMedicaid = program({
  id: 'pregnancy-medicaid',
  officialName: 'Medicaid for pregnant people',
  kind: 'judged',
  needs: ['doctor'],
  requires: ['pregnant', 'livesInState'],
  prefers: ['uninsured', 'incomeTo223'],
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
  contacts: ['medicaid-helpline', 'ny-state-of-health', 'health-advocates', 'growing-up-healthy'],
  places: ['nycCare'],
  instead: ['nyc-care', 'immigrant-health'],
  law: ['New York Social Services Law (Medicaid)'],
  sources: ['pregnancyMedicaid', 'heyNyc', 'waypoint', 'accessNycPregnancy', 'medicaidData'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});

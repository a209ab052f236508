import { program } from '../shape';

export const medicaid65 = program({
  id: 'medicaid-65',
  officialName: 'Medicaid at 65 and over',
  kind: 'judged',
  needs: ['doctor'],
  requires: ['atLeast65', 'livesInState'],
  prefers: ['uninsured'],
  confirms: ['incomeAndSavings'],
  advice: [
    { words: 'navigatorsHelp' },
    { words: 'rulesMoving' },
    { words: 'greenCardCaution', kind: 'caution' },
  ],
  cost: 'askCost',
  papers: 'noMatter',
  bring: ['identityProof', 'addressProof', 'incomeProof'],
  contacts: ['medicaid-helpline', 'ny-state-of-health'],
  places: [],
  instead: ['nyc-care', 'immigrant-health'],
  law: ['New York Social Services Law (Medicaid)'],
  sources: ['healthAccess'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-11-23',
});

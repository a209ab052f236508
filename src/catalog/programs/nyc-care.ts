import { cautions } from '../cautions';
import { program } from '../shape';

export const nycCare = program({
  id: 'nyc-care',
  officialName: 'NYC Care',
  kind: 'judged',
  needs: ['doctor'],
  requires: ['livesInCity', 'uninsured', 'adultOrNoChildPlan'],
  prefers: ['notPregnant'],
  confirms: ['noOtherInsurance'],
  advice: [
    { words: 'noSixMonths' },
    { words: 'navigatorsHelp' },
    { words: 'askPublicCharge' },
    cautions.publicCharge,
  ],
  cost: 'slidingScale',
  papers: 'noMatter',
  bring: ['identityProof', 'addressProof', 'incomeProof'],
  contacts: ['nyc-care', 'hospitals-appointments'],
  places: ['nycCare'],
  instead: ['immigrant-health', 'health-insurance-help'],
  law: ['City program of NYC Health + Hospitals'],
  sources: ['nycCareRule', 'heyNyc', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-04',
});

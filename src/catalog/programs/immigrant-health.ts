import { program } from '../shape';

export const immigrantHealth = program({
  id: 'immigrant-health',
  officialName: 'NYC Health + Hospitals / Immigrant Health Initiative clinics',
  kind: 'judged',
  needs: ['doctor'],
  requires: ['livesInState'],
  prefers: ['livesInCity'],
  advice: [{ words: 'navigatorsHelp' }],
  cost: 'slidingScale',
  papers: 'noMatter',
  bring: ['identityProof', 'addressProof', 'incomeProof'],
  contacts: ['hospitals-appointments', 'health-advocates'],
  places: ['communityHealth'],
  instead: ['health-insurance-help', 'emergency-care'],
  law: ['City Council Immigrant Health Initiative, fiscal year 2027 (DOHMH)'],
  sources: ['councilFunding', 'heyNyc'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-11',
});

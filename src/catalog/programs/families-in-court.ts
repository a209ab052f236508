import { program } from '../shape';

export const familiesInCourt = program({
  id: 'families-in-court',
  officialName: 'Unaccompanied Minors and Families Initiative (adults with children)',
  kind: 'judged',
  needs: ['lawyer', 'childAlone'],
  requires: ['atLeast18', 'hasCourtCase', 'childInCase'],
  prefers: ['noLawyerYet', 'livesInCity'],
  advice: [{ words: 'waitlist' }, { words: 'governmentFee' }],
  cost: 'freeHelpGovernmentFee',
  papers: 'lawyerDecides',
  bring: ['courtPapers', 'birthCertificate', 'immigrationPapers'],
  contacts: ['moia-hotline', 'catholic-charities', 'icare'],
  places: ['childrenLegal'],
  instead: ['community-legal', 'moia-hotline'],
  law: ['City Council initiative, fiscal year 2027 (DSS/HRA)'],
  sources: ['councilFunding', 'federalFees'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-01',
});

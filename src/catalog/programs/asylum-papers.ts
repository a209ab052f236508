import { program } from '../shape';

export const asylumPapers = program({
  id: 'asylum-papers',
  officialName: 'Asylum Seeker Legal Assistance Network (ASLAN) / Pro Se Plus',
  kind: 'judged',
  needs: ['lawyer'],
  requires: ['wantsOwnPapers', 'noLawyerYet'],
  prefers: ['livesInCity'],
  advice: [
    { words: 'asylumYear', when: 'wantsAsylum' },
    { words: 'helpCenterClosed' },
    { words: 'governmentFee' },
    { words: 'notarioWarning' },
  ],
  cost: 'freeHelpGovernmentFee',
  papers: 'lawyerDecides',
  bring: ['courtPapers', 'immigrationPapers', 'passport', 'addressHistory'],
  contacts: ['moia-hotline', 'new-americans-hotline'],
  places: [],
  instead: ['community-legal', 'moia-hotline'],
  law: ['City Council initiative, fiscal year 2027'],
  sources: ['councilFunding', 'asylumCenterClosed', 'federalFees'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-01',
});

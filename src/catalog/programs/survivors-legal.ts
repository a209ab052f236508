import { program } from '../shape';

export const survivorsLegal = program({
  id: 'survivors-legal',
  officialName: 'Immigration Legal Services for Survivors of Violence and Gender Based Harm',
  kind: 'judged',
  needs: ['lawyer', 'harm'],
  requires: ['hurtNowOrBefore'],
  urgentWhen: 'hurt',
  advice: [{ words: 'leaveSafely' }, { words: 'forcedWork' }, { words: 'governmentFee' }],
  cost: 'freeHelpGovernmentFee',
  papers: 'lawyerDecides',
  bring: ['immigrationPapers'],
  contacts: ['domestic-violence-hotline', 'sanctuary-for-families', 'womankind', 'vip', 'trafficking'],
  places: ['survivorLegal'],
  instead: ['safety-hotline', 'community-legal'],
  law: ['City Council initiative, fiscal year 2027'],
  sources: ['councilFunding', 'waypoint', 'federalFees'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});

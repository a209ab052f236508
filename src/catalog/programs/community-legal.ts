import { program } from '../shape';

export const communityLegal = program({
  id: 'community-legal',
  officialName: 'Immigrant Opportunities Initiative (IOI)',
  kind: 'judged',
  needs: ['lawyer', 'citizenship', 'childAlone'],
  requires: ['wantsImmigrationHelp', 'notHeldByImmigration'],
  prefers: ['hasImmigrationQuestion', 'livesInCity', 'incomeTo200'],
  advice: [
    { words: 'waitsLikely' },
    { words: 'haitianHelp' },
    { words: 'governmentFee' },
    { words: 'notarioWarning' },
  ],
  cost: 'freeHelpGovernmentFee',
  papers: 'lawyerDecides',
  bring: ['immigrationPapers', 'photoId', 'criminalPapers', 'incomeProof'],
  contacts: ['moia-hotline', 'legal-services-nyc', 'nylag', 'nmic', 'catholic-migration'],
  places: ['immigrationLegal'],
  instead: ['nyifup', 'moia-hotline'],
  law: ['City Council initiative, fiscal year 2027 (DSS/HRA, Office of Civil Justice)'],
  sources: ['councilFunding', 'comptrollerNeighbors', 'legalServicesNyc', 'waypoint', 'federalFees'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});

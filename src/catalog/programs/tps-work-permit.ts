import { program } from '../shape';

export const tpsWorkPermit = program({
  id: 'tps-work-permit',
  officialName: 'Temporary Protected Status (TPS); employment authorization document (work permit)',
  kind: 'judged',
  needs: ['lawyer'],
  requires: ['wantsPermit'],
  prefers: ['livesInState'],
  advice: [
    { words: 'cardEnds' },
    { words: 'permitRulesChanged' },
    { words: 'otherDeadlines' },
    { words: 'governmentFee' },
    { words: 'notarioWarning' },
  ],
  cost: 'freeHelpGovernmentFee',
  papers: 'lawyerDecides',
  bring: ['permitCard', 'immigrationPapers', 'passport'],
  contacts: ['moia-hotline', 'new-americans-hotline'],
  places: [],
  instead: ['community-legal', 'moia-hotline'],
  law: ['8 U.S.C. 1254a', 'Interim final rule of 30 October 2025 on extensions of work permits'],
  sources: ['heyNyc', 'workPermitRenewals', 'changeTracker', 'federalFees'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-09-01',
});

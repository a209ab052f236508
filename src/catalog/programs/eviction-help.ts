import { program } from '../shape';

export const evictionHelp = program({
  id: 'eviction-help',
  officialName: 'Right to Counsel and the Tenant Helpline',
  kind: 'judged',
  needs: ['rent'],
  requires: ['livesInCity', 'rentTrouble', 'fullLawyerByIncome'],
  advice: [{ words: 'lockedOut' }, { words: 'courtDay' }, { words: 'onlyMarshal' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['housingPapers', 'incomeProof'],
  contacts: ['tenant-helpline', 'housing-court-answers', 'legal-services-nyc'],
  places: [],
  instead: ['nyc-311'],
  law: [],
  sources: ['heyNyc', 'rightToCounsel', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});

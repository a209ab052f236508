import { program } from '../shape';

export const rapidResponse = program({
  id: 'rapid-response',
  officialName: 'Rapid Response Legal Collaborative (RRLC)',
  kind: 'judged',
  needs: ['lawyer', 'childAlone'],
  requires: ['takenOrOrdered'],
  prefers: ['heldOrOrdered', 'livesInState'],
  urgentWhen: 'inDangerOfDeportation',
  advice: [{ words: 'callNow' }, { words: 'findThem', when: 'heldOrTaken' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['orderOrCheckInPaper', 'immigrationPapers'],
  contacts: ['moia-hotline', 'new-americans-hotline', 'immigrant-defense'],
  places: [],
  instead: ['nyifup', 'community-legal', 'moia-hotline'],
  law: ['City Council initiative, fiscal year 2027'],
  sources: ['councilFunding', 'rapidResponseLaunch'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-01',
});

import { program } from '../shape';

export const schoolRapidResponse = program({
  id: 'school-rapid-response',
  officialName: 'School-Based Immigrant Rapid Response Legal Access',
  kind: 'judged',
  needs: ['lawyer', 'childAlone'],
  requires: ['facesDeportation', 'childInPublicSchool'],
  prefers: ['livesInCity'],
  advice: [{ words: 'callNow' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['courtPapers', 'schoolPapers'],
  contacts: ['moia-hotline', 'new-americans-hotline'],
  places: [],
  instead: ['rapid-response', 'community-legal', 'moia-hotline'],
  law: ['City Council initiative, fiscal year 2027'],
  sources: ['councilFunding'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-01',
});

import { program } from '../shape';

export const workThreats = program({
  id: 'work-threats',
  officialName: 'NYC Commission on Human Rights / New York State Attorney General',
  kind: 'judged',
  needs: ['work'],
  requires: ['threatened'],
  prefers: ['worksInState'],
  advice: [{ words: 'askEmployerTold' }, { words: 'forcedWork' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['employerFacts', 'messages'],
  contacts: ['human-rights', 'state-attorney-labor', 'moia-hotline', 'trafficking'],
  places: ['workerRights'],
  instead: ['unpaid-wages', 'moia-hotline'],
  law: ['NYC Admin Code 8-107'],
  sources: ['cchrGuidance', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});

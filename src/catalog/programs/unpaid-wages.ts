import { program } from '../shape';

export const unpaidWages = program({
  id: 'unpaid-wages',
  officialName: 'New York State Labor Standards / Low Wage Worker Support',
  kind: 'judged',
  needs: ['work'],
  requires: ['unpaid'],
  prefers: ['worksInState'],
  advice: [{ words: 'askEmployerTold' }, { words: 'forcedWork' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['employerFacts', 'payRecords', 'messages'],
  contacts: ['state-labor', 'catholic-migration', 'state-attorney-labor', 'dcwp', 'trafficking'],
  places: ['workerRights'],
  instead: ['day-labor', 'sick-leave'],
  law: ['New York Labor Law'],
  sources: ['unpaidWages', 'councilFunding', 'workerRights', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});

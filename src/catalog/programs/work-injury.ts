import { program } from '../shape';

export const workInjury = program({
  id: 'work-injury',
  officialName: "Workers' Compensation Board",
  kind: 'judged',
  needs: ['work'],
  requires: ['injured'],
  prefers: ['worksInState'],
  advice: [{ words: 'reportInjury' }, { words: 'notUnemployment' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['employerFacts', 'payRecords'],
  contacts: ['workers-compensation', 'dcwp'],
  places: ['workerRights'],
  instead: ['unpaid-wages', 'immigrant-health'],
  law: ["New York Workers' Compensation Law"],
  sources: ['immigrantWorkersGuide'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: null,
});

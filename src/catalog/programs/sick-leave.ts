import { program } from '../shape';

export const sickLeave = program({
  id: 'sick-leave',
  officialName: 'NYC Protected Time Off (Department of Consumer and Worker Protection)',
  kind: 'judged',
  needs: ['work'],
  requires: ['noSickLeave'],
  prefers: ['worksInCity'],
  cost: 'free',
  papers: 'noMatter',
  bring: ['employerFacts', 'payRecords'],
  contacts: ['dcwp'],
  places: ['workerRights'],
  instead: ['unpaid-wages'],
  law: ['NYC Admin Code 20-911 et seq.'],
  sources: ['workerRights', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-24',
});
